// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  cancelBetaResponse,
  compactBetaResponse,
  countBetaResponseInputTokens,
  createBetaResponse,
  deleteBetaResponse,
  listBetaResponseInputItems,
  retrieveBetaResponse,
  streamBetaResponse,
  streamStoredBetaResponse,
} from '@bonsai-ai/responses/beta'
export type * from '@bonsai-ai/responses/beta'
