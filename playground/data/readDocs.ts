import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '@bonsai-internal/packed'

interface Docs {
  readonly fields?: Readonly<Record<string, Readonly<Record<string, FieldDoc>>>>
}

interface FieldDoc {
  readonly text?: string
  readonly default?: string
}

/** What our docs say of each field, by the name of its type. */
export async function readDocs(): Promise<Map<string, Record<string, string>>> {
  const folder = join(root, 'tools/generator/docs')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const all = new Map<string, Record<string, string>>()
  for (const file of files) {
    const { fields = {} } = JSON.parse(await readFile(join(folder, file), 'utf8')) as Docs
    for (const [type, docs] of Object.entries(fields)) {
      const texts = Object.entries(docs).map(([field, doc]) => [field, sentence(doc)])
      all.set(type, Object.fromEntries(texts) as Record<string, string>)
    }
  }
  return all
}

function sentence({ text = '', default: usual }: FieldDoc): string {
  return usual === undefined ? text : `${text} Default: ${usual}.`
}
