import { expect, test } from 'vitest'
import * as assistants from './index.ts'

test('default', () => {
  expect(Object.keys(assistants).sort()).toMatchInlineSnapshot(`
    [
      "accumulateRun",
      "cancelThreadRun",
      "createAssistant",
      "createAssistantFile",
      "createRunAndPoll",
      "createThread",
      "createThreadAndRun",
      "createThreadAndRunAndPoll",
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
      "pollRun",
      "retrieveAssistant",
      "retrieveAssistantFile",
      "retrieveThread",
      "retrieveThreadMessage",
      "retrieveThreadMessageFile",
      "retrieveThreadRun",
      "retrieveThreadRunStep",
      "runEvents",
      "streamThreadAndRun",
      "streamThreadRun",
      "streamThreadRunToolOutputs",
      "submitThreadRunToolOutputs",
      "submitToolOutputsAndPoll",
      "updateAssistant",
      "updateThread",
      "updateThreadMessage",
      "updateThreadRun",
    ]
  `)
})
