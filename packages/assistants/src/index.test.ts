import { expect, test } from 'vitest'
import * as assistants from './index.ts'

test('default', () => {
  expect(Object.keys(assistants).sort()).toMatchInlineSnapshot(`
    [
      "cancelThreadRun",
      "createAssistant",
      "createThread",
      "createThreadAndRun",
      "createThreadMessage",
      "createThreadRun",
      "deleteAssistant",
      "deleteThread",
      "deleteThreadMessage",
      "listAssistants",
      "listThreadMessages",
      "listThreadRunSteps",
      "listThreadRuns",
      "retrieveAssistant",
      "retrieveThread",
      "retrieveThreadMessage",
      "retrieveThreadRun",
      "retrieveThreadRunStep",
      "streamThreadAndRun",
      "streamThreadRun",
      "streamThreadRunToolOutputs",
      "submitThreadRunToolOutputs",
      "updateAssistant",
      "updateThread",
      "updateThreadMessage",
      "updateThreadRun",
    ]
  `)
})
