// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  accumulateResponse,
  cancelResponse,
  compactResponse,
  countResponseInputTokens,
  createResponse,
  deleteResponse,
  listResponseInputItems,
  outputText,
  pollResponse,
  responseEvents,
  responseText,
  retrieveResponse,
  streamResponse,
  streamStoredResponse,
  toInputItems,
} from '@bonsai-ai/responses'
export type * from '@bonsai-ai/responses'
