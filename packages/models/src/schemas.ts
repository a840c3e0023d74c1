// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

export {
  EngineListSchema,
  EngineSchema,
  ModelDeletedSchema,
  ModelListSchema,
  ModelSchema,
} from './generated/schemasLenient.gen.ts'
export {
  DeleteModelParamsSchema,
  RetrieveEngineParamsSchema,
  RetrieveModelParamsSchema,
} from './generated/schemasStrict.gen.ts'
