// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

export { deleteModel, type DeleteModelError } from './generated/deleteModel.gen.ts'
export { listEngines, type ListEnginesError } from './generated/listEngines.gen.ts'
export { listModels, type ListModelsError } from './generated/listModels.gen.ts'
export { retrieveEngine, type RetrieveEngineError } from './generated/retrieveEngine.gen.ts'
export { retrieveModel, type RetrieveModelError } from './generated/retrieveModel.gen.ts'
export type * from './generated/types.gen.ts'
