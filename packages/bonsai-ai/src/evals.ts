// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  cancelEvalRun,
  createEval,
  createEvalRun,
  deleteEval,
  deleteEvalRun,
  listEvalRunOutputItems,
  listEvalRuns,
  listEvals,
  retrieveEval,
  retrieveEvalRun,
  retrieveEvalRunOutputItem,
  updateEval,
} from '@bonsai-ai/evals'
export type * from '@bonsai-ai/evals'
