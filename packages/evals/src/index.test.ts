import { expect, test } from 'vitest'
import * as evals from './index.ts'

test('default', () => {
  expect(Object.keys(evals).sort()).toMatchInlineSnapshot(`
    [
      "cancelEvalRun",
      "createEval",
      "createEvalRun",
      "deleteEval",
      "deleteEvalRun",
      "listEvalRunOutputItems",
      "listEvalRuns",
      "listEvals",
      "retrieveEval",
      "retrieveEvalRun",
      "retrieveEvalRunOutputItem",
      "updateEval",
    ]
  `)
})
