import { posix } from 'node:path'
import type { Output } from './emitTypes.ts'

/**
 * Writes the umbrella: one file for each of its entries, and the root with all of them but those
 * that need Valibot. `texts` are the sources of the packages, by path.
 */
export function emitUmbrella(
  entries: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, string>,
  banner: string,
): Output[] {
  const outputs: Output[] = []
  const all: string[] = []
  for (const [key, file] of Object.entries(entries)) {
    if (key === '.' || !file.endsWith('.ts')) continue
    const name = key.slice('./'.length)
    const source = sourceOf(name)
    const text = texts.get(source)
    if (text === undefined) throw new Error(`the umbrella has ${key}, but there is no ${source}`)
    const values = valuesOf(text)
    const lines = [
      ...(values.length > 0 ? [`export { ${values.join(', ')} } from '@bonsai-ai/${name}'`] : []),
      ...(needsValibot(name) ? [] : [`export type * from '@bonsai-ai/${name}'`]),
    ]
    if (!needsValibot(name)) all.push(...lines)
    outputs.push(output(file, lines, banner))
  }
  return [...outputs, output('src/index.ts', all, banner)]
}

function needsValibot(name: string): boolean {
  return name.endsWith('/schemas') || name === 'structured/valibot'
}

/** The file that an entry passes on: `responses/beta` is a folder, `core/lite` a file. */
function sourceOf(name: string): string {
  const [owner = '', ...sub] = name.split('/')
  const isFile = needsValibot(name) || (owner === 'core' && sub.length > 0)
  const path = [...sub, ...(isFile ? [] : ['index'])].join('/')
  return `packages/${owner}/src/${path}.ts`
}

/** The names that an index exports, without those of types. */
function valuesOf(index: string): string[] {
  return [...index.matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '))
    .sort()
}

function output(file: string, lines: readonly string[], banner: string): Output {
  const path = posix.join('packages/bonsai-ai', file)
  return { path, text: `${banner}\n\n${lines.join('\n')}\n` }
}
