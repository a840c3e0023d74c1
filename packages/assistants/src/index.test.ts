import { expect, test } from 'vitest'
import * as assistants from './index.ts'

test('default', () => {
  expect(Object.keys(assistants).sort()).toMatchInlineSnapshot(`
    [
      "cancelThreadRun",
      "createAssistant",
      "createAssistantFile",
      "createThread",
      "createThreadAndRun",
      "createThreadMessage",
      "createThreadRun",
      "deleteAssistant",
      "deleteAssistantFile",
      "deleteThread",
      "deleteThreadMessage",
      "listAssistantFiles",
      "listAssistants",
      "listThreadMessageFiles",
      "listThreadMessages",
      "listThreadRunSteps",
      "listThreadRuns",
      "retrieveAssistant",
      "retrieveAssistantFile",
      "retrieveThread",
      "retrieveThreadMessage",
      "retrieveThreadMessageFile",
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
