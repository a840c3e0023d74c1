import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createBetaResponse',
    'streamBetaResponse',
    'retrieveBetaResponse',
    'streamStoredBetaResponse',
    'deleteBetaResponse',
    'cancelBetaResponse',
    'compactBetaResponse',
    'listBetaResponseInputItems',
    'countBetaResponseInputTokens',
  ],
} satisfies PackageOverrides
