import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '@bonsai-internal/packed'

/** What the TSDoc of a function says. */
export interface FunctionDocs {
  readonly summary: string
  readonly see: string | undefined
  /** Code of its first example. */
  readonly example: string
}

/** Finds the TSDoc of every function that stands in a file of its own name. */
export async function readSources(folders: readonly string[]): Promise<Map<string, FunctionDocs>> {
  const docs = new Map<string, FunctionDocs>()
  for (const folder of folders) {
    const home = join(root, 'packages', folder, 'src')
    for (const file of await readdir(home, { recursive: true })) {
      const [, name] = /(?:^|[/\\])(\w+)(?:\.gen)?\.ts$/.exec(file) ?? []
      if (name === undefined) continue
      const text = await readFile(join(home, file), 'utf8')
      const end = new RegExp(String.raw`\*/\nexport (?:async )?function ${name}\b`).exec(text)
      if (!end) continue
      docs.set(name, parseDocs(text.slice(text.lastIndexOf('/**', end.index), end.index)))
    }
  }
  return docs
}

/** Reads a TSDoc comment that begins with a sentence. */
export function parseDocs(comment: string): FunctionDocs {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\*\*|\*) ?/, ''))
    .join('\n')
    .trim()
  const [summary = ''] = text.split('\n\n')
  return {
    summary: summary.replaceAll('\n', ' ').replaceAll(/\{@link (\w+)\}/g, '$1'),
    see: /^@see (https:\S+)/m.exec(text)?.[1],
    example: /^```ts[^\n]*\n(.*?)^```/ms.exec(text)?.[1] ?? '',
  }
}
