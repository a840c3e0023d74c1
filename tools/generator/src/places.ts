/** The one package of the tables that is a subpath of another. */
const beta = 'responses-beta'

/** Folder of what people write in a package. */
export function sourceOf(owner: string): string {
  return owner === beta ? 'packages/responses/src/beta' : `packages/${owner}/src`
}

/** Folder of a package's generated files. */
export function folderOf(owner: string): string {
  return owner === beta
    ? 'packages/responses/src/generated/beta'
    : `packages/${owner}/src/generated`
}

/** What to import a package by. */
export function specifierOf(owner: string): string {
  return owner === beta ? '@bonsai-ai/responses/beta' : `@bonsai-ai/${owner}`
}
