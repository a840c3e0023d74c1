/** Something that a program imports, and what it may cost. */
export interface Entry {
  readonly name: string
  /** Bytes after minification and `gzip -9`, in whichever bundler it is largest. */
  readonly limit: number
  /** Names to import, by the part of the specifier behind `@bonsai-ai/`. */
  readonly uses: Readonly<Record<string, string>>
}

export const entries: readonly Entry[] = [
  {
    name: 'chat create',
    limit: 5800,
    uses: { core: 'createClient', chat: 'createChatCompletion' },
  },
  {
    name: 'chat stream',
    limit: 7200,
    uses: { core: 'createClient', chat: 'streamChatCompletion' },
  },
  {
    name: 'lite create',
    limit: 2650,
    uses: { 'core/lite': 'createLiteClient', chat: 'createChatCompletion' },
  },
  {
    name: 'lite stream',
    limit: 4800,
    uses: { 'core/lite': 'createLiteClient', chat: 'streamChatCompletion' },
  },
]

/** For a program that imports every package and uses nothing: gzip alone writes 20 bytes. */
export const unusedLimit = 30
