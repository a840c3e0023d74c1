// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/responses.ts or docs/responses.json, then `npm run generate`.

export { cancelResponse, type CancelResponseError } from './generated/cancelResponse.gen.ts'
export { compactResponse, type CompactResponseError } from './generated/compactResponse.gen.ts'
export {
  countResponseInputTokens,
  type CountResponseInputTokensError,
} from './generated/countResponseInputTokens.gen.ts'
export { createResponse, type CreateResponseError } from './createResponse.ts'
export { deleteResponse, type DeleteResponseError } from './generated/deleteResponse.gen.ts'
export {
  listResponseInputItems,
  type ListResponseInputItemsError,
} from './generated/listResponseInputItems.gen.ts'
export { retrieveResponse, type RetrieveResponseError } from './retrieveResponse.ts'
export { streamResponse, type StreamResponseError } from './streamResponse.ts'
export { streamStoredResponse, type StreamStoredResponseError } from './streamStoredResponse.ts'
export { pollResponse, type PollResponseError } from './pollResponse.ts'
export { accumulateResponse } from './accumulateResponse.ts'
export { outputText } from './outputText.ts'
export { responseEvents, type ResponseSnapshotEvent } from './responseEvents.ts'
export { responseText } from './responseText.ts'
export type { StreamResponseOptions } from './streamResponse.ts'
export { toInputItems } from './toInputItems.ts'
export type * from './generated/types.gen.ts'
