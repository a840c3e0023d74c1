import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '@bonsai-internal/packed'
import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import { build } from 'esbuild'
import type { GenericSchema } from 'valibot'
import { cache } from './paths.ts'
import { readDocs } from './readDocs.ts'

/** JSON Schemas by the names of their types. Each refers to others as `#/$defs/Name`. */
export type Definitions = Readonly<Record<string, JsonSchema>>

/** Reads the schemas of a package, with what our own docs say of each field. */
export async function readSchemas(packages: readonly string[]): Promise<Map<string, Definitions>> {
  const file = join(cache, 'schemas.mjs')
  await mkdir(cache, { recursive: true })
  await build({
    stdin: {
      contents: packages
        .map((name) => `export * as ${identifier(name)} from '${name}/schemas'`)
        .join('\n'),
      resolveDir: join(root, 'playground'),
    },
    alias: { '@bonsai-ai/core/schemas': join(import.meta.dirname, 'plainSchemas.ts') },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const modules = (await import(pathToFileURL(file).href)) as Record<
    string,
    Record<string, GenericSchema>
  >
  const all = Object.entries(modules).map(([name, exported]): [string, Definitions] => [
    packages.find((candidate) => identifier(candidate) === name) ?? name,
    toDefinitions(exported),
  ])
  const docs = await readDocs()
  for (const [, definitions] of all) {
    for (const [type, definition] of Object.entries(definitions))
      describe(definition, definitions, docs.get(type))
  }
  return new Map(all)
}

function identifier(name: string): string {
  return name.replaceAll(/\W/g, '_')
}

function toDefinitions(exported: Record<string, GenericSchema>): Definitions {
  const named = Object.entries(exported).map(([name, schema]) => [
    name.replace(/Schema$/, ''),
    schema,
  ])
  return toJsonSchemaDefs(Object.fromEntries(named) as Record<string, GenericSchema>, {
    errorMode: 'ignore',
    typeMode: 'input',
  })
}

function describe(
  definition: JsonSchema,
  definitions: Definitions,
  docs: Readonly<Record<string, string>> | undefined,
): void {
  if (!docs) return
  const { properties } = resolve(definition, definitions)
  for (const [field, schema] of Object.entries(properties ?? {})) {
    const text = docs[field]
    if (text !== undefined && typeof schema === 'object') schema.description = text
  }
}

/** Follows references to where something stands. */
function resolve(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const target = schema.$ref?.replace('#/$defs/', '')
  const found = target === undefined ? undefined : definitions[target]
  return found && found !== schema ? resolve(found, definitions) : schema
}

/** One schema with everything that it refers to, and nothing else. */
export function pick(name: string, definitions: Definitions): JsonSchema {
  const needed = new Set<string>()
  function visit(value: unknown): void {
    const text = JSON.stringify(value) ?? ''
    for (const [, target = ''] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
      if (needed.has(target)) continue
      needed.add(target)
      visit(definitions[target])
    }
  }
  const own = resolve(definitions[name] ?? {}, definitions)
  visit(own)
  const $defs = Object.fromEntries([...needed].sort().map((key) => [key, definitions[key] ?? {}]))
  return { ...own, $defs }
}
