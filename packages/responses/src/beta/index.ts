// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses-beta.ts or docs/responses-beta.json, then `npm run generate`.

export { cancelBetaResponse, type CancelBetaResponseError } from './cancelBetaResponse.ts'
export { compactBetaResponse, type CompactBetaResponseError } from './compactBetaResponse.ts'
export {
  countBetaResponseInputTokens,
  type CountBetaResponseInputTokensError,
} from './countBetaResponseInputTokens.ts'
export { createBetaResponse, type CreateBetaResponseError } from './createBetaResponse.ts'
export { deleteBetaResponse, type DeleteBetaResponseError } from './deleteBetaResponse.ts'
export {
  listBetaResponseInputItems,
  type ListBetaResponseInputItemsError,
} from './listBetaResponseInputItems.ts'
export { retrieveBetaResponse, type RetrieveBetaResponseError } from './retrieveBetaResponse.ts'
export { streamBetaResponse, type StreamBetaResponseError } from './streamBetaResponse.ts'
export {
  streamStoredBetaResponse,
  type StreamStoredBetaResponseError,
} from './streamStoredBetaResponse.ts'
export type * from '../generated/beta/types.gen.ts'
