import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './row.ts'

/** Every entry that an example can import from. */
const entries = Object.keys(
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
  ).dependencies,
)
  .filter((name) => name.startsWith('@bonsai-ai/'))
  .concat('@bonsai-ai/core/lite', '@bonsai-ai/core/middleware')

/** Name of each export, and where it comes from. */
export type Exports = ReadonlyMap<string, string>

/** Lists what can be imported. */
export async function readExports(): Promise<Exports> {
  const modules = await Promise.all(
    entries.map(async (entry) => {
      const names = Object.keys((await import(entry)) as object)
      return names.map((name) => [name, entry] as const)
    }),
  )
  return new Map(modules.flat())
}

/** The code of a row, with the imports of what it uses. */
export function programOf({ code }: Row, exports: Exports): string {
  const body = code.trim()
  const imports = new Map<string, string[]>()
  for (const [name, entry] of exports) {
    if (usesValue(body, name)) imports.set(entry, [...(imports.get(entry) ?? []), name])
  }
  const lines = [...imports]
    .map(([entry, names]) => [entry, names.sort().join(', ')] as const)
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([entry, names]) => `import { ${names} } from '${entry}'`)
  const own = body.match(/^(import .*\n)*/)?.[0] ?? ''
  return `${[...lines, own.trim()].filter(Boolean).join('\n')}\n\n${body.slice(own.length).trim()}`.trim()
}

/** Whether a name stands for an export: it is no member, no key, and nothing of the code's own. */
function usesValue(code: string, name: string): boolean {
  const text = code.replaceAll(/\/\/.*$/gm, '').replaceAll(/'[^'\n]*'/g, "''")
  const own = String.raw`(const|function|let|import .*)[ {]+${name}\b|function \w*\([^)]*\b${name}\b`
  const isOwn = new RegExp(own).test(text)
  return !isOwn && new RegExp(String.raw`(?<![.\w$])${name}\b(?!\s*\??:)(?!\s*=>)`).test(text)
}
