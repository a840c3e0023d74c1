import { formOf, stub } from '@bonsai-internal/stub'
import { expect, test } from 'vitest'
import type { CreateContentProvenanceCheckParams } from './generated/types.gen.ts'
import { createContentProvenanceCheck } from './createContentProvenanceCheck.ts'

const params: CreateContentProvenanceCheckParams = {
  file: new File(['png'], 'a.png', { type: 'image/png' }),
}

test('default', async () => {
  const answer = { object: 'content_provenance_check' }
  const { client, sent } = stub(answer)

  await expect(createContentProvenanceCheck(client, params)).resolves.toEqual(answer)

  expect(sent).toHaveLength(1)
  const [request] = sent
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://api.openai.com/v1/content_provenance_checks')
  expect(await formOf(request)).toEqual([['file', 'a.png', 'image/png', 'png']])
})

test('error: a 400 rejects with ApiError', async () => {
  const { client } = stub({ error: { message: 'no' } }, { status: 400 })

  const error = await createContentProvenanceCheck(client, params).catch((cause: unknown) => cause)

  expect(error).toMatchInlineSnapshot(`[ApiError: POST /content_provenance_checks: 400 no]`)
})
