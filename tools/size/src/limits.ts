/** Something that a program imports, and what it may cost. */
export interface Entry {
  readonly name: string
  /** Bytes after minification and `gzip -9`, in whichever bundler it is largest. */
  readonly limit: number
  /** What to import, by specifier. */
  readonly uses: Readonly<Record<string, string | readonly string[]>>
  /** Another entry that it costs no more than, in every bundler. */
  readonly sameAs?: string
}

export const entries: readonly Entry[] = [
  {
    name: 'chat create',
    limit: 5800,
    uses: { '@bonsai-ai/core': 'createClient', '@bonsai-ai/chat': 'createChatCompletion' },
  },
  {
    name: 'chat stream',
    limit: 7200,
    uses: { '@bonsai-ai/core': 'createClient', '@bonsai-ai/chat': 'streamChatCompletion' },
  },
  {
    name: 'lite create',
    limit: 2700,
    uses: { '@bonsai-ai/core/lite': 'createLiteClient', '@bonsai-ai/chat': 'createChatCompletion' },
  },
  {
    name: 'lite stream',
    limit: 4850,
    uses: { '@bonsai-ai/core/lite': 'createLiteClient', '@bonsai-ai/chat': 'streamChatCompletion' },
  },
  {
    name: 'umbrella chat create',
    limit: 5800,
    uses: { 'bonsai-ai': ['createClient', 'createChatCompletion'] },
    sameAs: 'chat create',
  },
  {
    name: 'umbrella chat stream',
    limit: 7200,
    uses: { 'bonsai-ai': ['createClient', 'streamChatCompletion'] },
    sameAs: 'chat stream',
  },
  {
    name: 'umbrella subpaths',
    limit: 5800,
    uses: { 'bonsai-ai/core': 'createClient', 'bonsai-ai/chat': 'createChatCompletion' },
    sameAs: 'chat create',
  },
  {
    name: 'responses create',
    limit: 5800,
    uses: { '@bonsai-ai/core': 'createClient', '@bonsai-ai/responses': 'createResponse' },
  },
  {
    name: 'responses stream',
    limit: 7200,
    uses: { '@bonsai-ai/core': 'createClient', '@bonsai-ai/responses': 'streamResponse' },
  },
  {
    name: 'responses accumulate',
    limit: 8900,
    uses: {
      '@bonsai-ai/core': 'createClient',
      '@bonsai-ai/responses': ['streamResponse', 'accumulateResponse'],
    },
  },
  {
    name: 'run accumulate',
    limit: 8400,
    uses: {
      '@bonsai-ai/core': 'createClient',
      '@bonsai-ai/assistants': ['streamThreadRun', 'accumulateRun'],
    },
  },
  {
    name: 'embeddings create',
    limit: 5800,
    uses: { '@bonsai-ai/core': 'createClient', '@bonsai-ai/embeddings': 'createEmbedding' },
  },
  {
    name: 'azure chat create',
    limit: 5800,
    uses: {
      '@bonsai-ai/providers': 'createAzureClient',
      '@bonsai-ai/chat': 'createChatCompletion',
    },
  },
  {
    name: 'groq chat create',
    limit: 5450,
    uses: {
      '@bonsai-ai/providers': ['createCompatibleClient', 'groq'],
      '@bonsai-ai/chat': 'createChatCompletion',
    },
  },
  // Schemas, the parts of Valibot that they use among them.
  {
    name: 'schema of a deleted chat',
    limit: 1400,
    uses: { '@bonsai-ai/chat/schemas': 'ChatCompletionDeletedSchema' },
  },
  {
    name: 'schema of a chat completion',
    limit: 2600,
    uses: { '@bonsai-ai/chat/schemas': 'ChatCompletionSchema' },
  },
  {
    name: 'schema of a chat chunk',
    limit: 2600,
    uses: { '@bonsai-ai/chat/schemas': 'ChatCompletionChunkSchema' },
  },
  {
    name: 'schema of chat params',
    limit: 4200,
    uses: { '@bonsai-ai/chat/schemas': 'CreateChatCompletionParamsSchema' },
  },
  {
    name: 'schema of a response',
    limit: 5900,
    uses: { '@bonsai-ai/responses/schemas': 'ResponseObjectSchema' },
  },
  {
    name: 'schema of a response event',
    limit: 7100,
    uses: { '@bonsai-ai/responses/schemas': 'ResponseStreamEventSchema' },
  },
  {
    name: 'umbrella schema of a chat',
    limit: 2600,
    uses: { 'bonsai-ai/chat/schemas': 'ChatCompletionSchema' },
    sameAs: 'schema of a chat completion',
  },
  {
    name: 'files create',
    limit: 6500,
    uses: { '@bonsai-ai/core': 'createClient', '@bonsai-ai/files': 'createFile' },
  },
  {
    name: 'chat tools run',
    limit: 12_200,
    uses: {
      '@bonsai-ai/core': 'createClient',
      '@bonsai-ai/structured': ['defineTool', 'runChatTools'],
    },
  },
  {
    name: 'response tools run',
    limit: 12_450,
    uses: {
      '@bonsai-ai/core': 'createClient',
      '@bonsai-ai/structured': ['defineTool', 'runResponseTools'],
    },
  },
  {
    name: 'chat parse with Valibot',
    limit: 14_000,
    uses: {
      '@bonsai-ai/core': 'createClient',
      '@bonsai-ai/structured': ['chatFormat', 'parseChatCompletion'],
      '@bonsai-ai/structured/valibot': 'fromValibot',
      valibot: ['object', 'string'],
    },
  },
  {
    name: 'chat stream parsed',
    limit: 17_500,
    uses: {
      '@bonsai-ai/core': 'createClient',
      '@bonsai-ai/structured': ['chatFormat', 'streamParsedChatCompletion'],
    },
  },
]

/** For a program that imports every package and uses nothing: gzip alone writes 20 bytes. */
export const unusedLimit = 30

/** What an entry may cost more than the one it is the same as: the order of modules differs. */
export const sameTolerance = 30
