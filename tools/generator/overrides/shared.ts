import type { PackageOverrides } from '../src/overrides.ts'

export default {
  names: {
    CompletionUsageCompletionTokensDetails: 'CompletionTokensDetails',
    CompletionUsagePromptTokensDetails: 'PromptTokensDetails',
    ResponseFormatJsonSchemaJsonSchema: 'ResponseFormatJsonSchemaDefinition',
    VoiceOrCustomVoice2: 'VoiceReference',
  },
} satisfies PackageOverrides
