// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  deleteModel,
  listEngines,
  listModels,
  retrieveEngine,
  retrieveModel,
} from '@bonsai-ai/models'
export type * from '@bonsai-ai/models'
