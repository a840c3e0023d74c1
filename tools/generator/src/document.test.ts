import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pinned, readDocument } from './document.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bonsai-document-'))
})

afterAll(() => rm(folder, { recursive: true }))

test('error: another revision of the document', async () => {
  const file = join(folder, 'other.json')
  await writeFile(file, '{}')

  await expect(readDocument(file)).rejects.toThrow(
    `${file} has sha256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a, ` +
      `expected ${pinned.sha256}`,
  )
})

test('error: no such file', async () => {
  await expect(readDocument(join(folder, 'missing.json'))).rejects.toThrow('ENOENT')
})
