// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  accumulateCompletion,
  createCompletion,
  createEdit,
  streamCompletion,
  validateCompletion,
} from '@bonsai-ai/completions'
export type * from '@bonsai-ai/completions'
