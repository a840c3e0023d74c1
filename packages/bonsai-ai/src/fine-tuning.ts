// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  cancelFineTune,
  cancelFineTuningJob,
  createFineTune,
  createFineTuningCheckpointPermissions,
  createFineTuningJob,
  deleteFineTune,
  deleteFineTuningCheckpointPermission,
  listFineTuneEvents,
  listFineTunes,
  listFineTuningCheckpointPermissions,
  listFineTuningJobCheckpoints,
  listFineTuningJobEvents,
  listFineTuningJobs,
  pauseFineTuningJob,
  resumeFineTuningJob,
  retrieveFineTune,
  retrieveFineTuningJob,
} from '@bonsai-ai/fine-tuning'
export type * from '@bonsai-ai/fine-tuning'
