import type { Schema } from './document.ts'

/** `file_search` and `fileSearch` as `FileSearch`. */
export function pascal(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('')
}

const plurals: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(ss|us|is)$/, '$1'],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|tatus)es$/, '$1'],
  [/s$/, ''],
]

/** What one of many is called. */
export function singular(name: string): string {
  const rule = plurals.find(([ending]) => ending.test(name))
  return rule ? name.replace(...rule) : name
}

/** What an inline branch of a union is called: after its tag, its title, or its number. */
export function branchName(branch: Schema, name: string, place: string): string {
  const tag = Object.values(branch.properties ?? {}).find((property) => property.enum?.length === 1)
  const label = tag?.enum?.[0] ?? branch.title
  if (typeof label === 'string') return name + pascal(label)
  return `${name}${Number(place.slice(place.lastIndexOf('/') + 1)) + 1}`
}

/** The schema that a reference is to. */
export function refName(ref: string, place: string): string {
  const match = /^#\/components\/schemas\/(.+)$/.exec(ref)
  if (!match?.[1]) throw new Error(`${place}: unknown reference «${ref}»`)
  return match[1]
}
