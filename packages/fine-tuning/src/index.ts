// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/fine-tuning.ts or docs/fine-tuning.json, then `npm run generate`.

export { cancelFineTune, type CancelFineTuneError } from './generated/cancelFineTune.gen.ts'
export {
  cancelFineTuningJob,
  type CancelFineTuningJobError,
} from './generated/cancelFineTuningJob.gen.ts'
export { createFineTune, type CreateFineTuneError } from './generated/createFineTune.gen.ts'
export {
  createFineTuningCheckpointPermissions,
  type CreateFineTuningCheckpointPermissionsError,
} from './generated/createFineTuningCheckpointPermissions.gen.ts'
export {
  createFineTuningJob,
  type CreateFineTuningJobError,
} from './generated/createFineTuningJob.gen.ts'
export { deleteFineTune, type DeleteFineTuneError } from './generated/deleteFineTune.gen.ts'
export {
  deleteFineTuningCheckpointPermission,
  type DeleteFineTuningCheckpointPermissionError,
} from './generated/deleteFineTuningCheckpointPermission.gen.ts'
export {
  listFineTuneEvents,
  type ListFineTuneEventsError,
} from './generated/listFineTuneEvents.gen.ts'
export { listFineTunes, type ListFineTunesError } from './generated/listFineTunes.gen.ts'
export {
  listFineTuningCheckpointPermissions,
  type ListFineTuningCheckpointPermissionsError,
} from './generated/listFineTuningCheckpointPermissions.gen.ts'
export {
  listFineTuningJobCheckpoints,
  type ListFineTuningJobCheckpointsError,
} from './generated/listFineTuningJobCheckpoints.gen.ts'
export {
  listFineTuningJobEvents,
  type ListFineTuningJobEventsError,
} from './generated/listFineTuningJobEvents.gen.ts'
export {
  listFineTuningJobs,
  type ListFineTuningJobsError,
} from './generated/listFineTuningJobs.gen.ts'
export {
  pauseFineTuningJob,
  type PauseFineTuningJobError,
} from './generated/pauseFineTuningJob.gen.ts'
export {
  resumeFineTuningJob,
  type ResumeFineTuningJobError,
} from './generated/resumeFineTuningJob.gen.ts'
export { retrieveFineTune, type RetrieveFineTuneError } from './generated/retrieveFineTune.gen.ts'
export {
  retrieveFineTuningJob,
  type RetrieveFineTuningJobError,
} from './generated/retrieveFineTuningJob.gen.ts'
export type * from './generated/types.gen.ts'
