/** Where a request of ours is meant to differ from that of the npm package `openai`. */
export interface Difference {
  readonly functions: readonly string[]
  /** The facts that differ. */
  readonly facts: readonly string[]
  readonly reason: string
}

export const differences: readonly Difference[] = [
  {
    functions: [
      'createImageEdit',
      'streamImageEdit',
      'createVideo',
      'createVideoEdit',
      'createVideoExtension',
    ],
    facts: ['header content-type'],
    reason:
      'Both content types are documented. Without a file we send JSON, which keeps null, numbers and ' +
      'empty arrays; the npm package always sends a form.',
  },
  {
    functions: ['createEmbedding'],
    facts: ['field encoding_format'],
    reason:
      'The npm package asks for base64 and decodes it behind the back of its caller. We send what ' +
      'was asked for, and resolve with what the server sent.',
  },
  {
    functions: ['createRealtimeSession', 'createRealtimeTranscriptionSession'],
    facts: ['header openai-beta'],
    reason:
      'The npm package sends the header of assistants to two operations of realtime. No ' +
      'documentation asks for it.',
  },
]

/** Functions whose operation the npm package has not, or in another shape, and why. */
export const absent: Readonly<Record<string, string>> = {}
