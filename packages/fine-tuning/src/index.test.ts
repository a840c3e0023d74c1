import { expect, test } from 'vitest'
import * as fineTuning from './index.ts'

test('default', () => {
  expect(Object.keys(fineTuning).sort()).toMatchInlineSnapshot(`
    [
      "cancelFineTune",
      "cancelFineTuningJob",
      "createFineTune",
      "createFineTuningCheckpointPermissions",
      "createFineTuningJob",
      "deleteFineTune",
      "deleteFineTuningCheckpointPermission",
      "listFineTuneEvents",
      "listFineTunes",
      "listFineTuningCheckpointPermissions",
      "listFineTuningJobCheckpoints",
      "listFineTuningJobEvents",
      "listFineTuningJobs",
      "pauseFineTuningJob",
      "resumeFineTuningJob",
      "retrieveFineTune",
      "retrieveFineTuningJob",
    ]
  `)
})
