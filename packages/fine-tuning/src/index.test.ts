import { expect, test } from 'vitest'
import * as fineTuning from './index.ts'

test('default', () => {
  expect(Object.keys(fineTuning).sort()).toMatchInlineSnapshot(`
    [
      "cancelFineTuningJob",
      "createFineTuningCheckpointPermissions",
      "createFineTuningJob",
      "deleteFineTuningCheckpointPermission",
      "listFineTuningCheckpointPermissions",
      "listFineTuningJobCheckpoints",
      "listFineTuningJobEvents",
      "listFineTuningJobs",
      "pauseFineTuningJob",
      "resumeFineTuningJob",
      "retrieveFineTuningJob",
    ]
  `)
})
