// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/evals.ts or docs/evals.json, then `npm run generate`.

export { cancelEvalRun, type CancelEvalRunError } from './generated/cancelEvalRun.gen.ts'
export { createEval, type CreateEvalError } from './generated/createEval.gen.ts'
export { createEvalRun, type CreateEvalRunError } from './generated/createEvalRun.gen.ts'
export { deleteEval, type DeleteEvalError } from './generated/deleteEval.gen.ts'
export { deleteEvalRun, type DeleteEvalRunError } from './generated/deleteEvalRun.gen.ts'
export {
  listEvalRunOutputItems,
  type ListEvalRunOutputItemsError,
} from './generated/listEvalRunOutputItems.gen.ts'
export { listEvalRuns, type ListEvalRunsError } from './generated/listEvalRuns.gen.ts'
export { listEvals, type ListEvalsError } from './generated/listEvals.gen.ts'
export { retrieveEval, type RetrieveEvalError } from './generated/retrieveEval.gen.ts'
export { retrieveEvalRun, type RetrieveEvalRunError } from './generated/retrieveEvalRun.gen.ts'
export {
  retrieveEvalRunOutputItem,
  type RetrieveEvalRunOutputItemError,
} from './generated/retrieveEvalRunOutputItem.gen.ts'
export { updateEval, type UpdateEvalError } from './generated/updateEval.gen.ts'
export type * from './generated/types.gen.ts'
