// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

export { createVideo, type CreateVideoError } from './createVideo.ts'
export { createVideoCharacter, type CreateVideoCharacterError } from './createVideoCharacter.ts'
export { createVideoEdit, type CreateVideoEditError } from './createVideoEdit.ts'
export { createVideoExtension, type CreateVideoExtensionError } from './createVideoExtension.ts'
export { createVideoRemix, type CreateVideoRemixError } from './createVideoRemix.ts'
export { deleteVideo, type DeleteVideoError } from './generated/deleteVideo.gen.ts'
export { listVideos, type ListVideosError } from './generated/listVideos.gen.ts'
export { retrieveVideo, type RetrieveVideoError } from './generated/retrieveVideo.gen.ts'
export {
  retrieveVideoCharacter,
  type RetrieveVideoCharacterError,
} from './generated/retrieveVideoCharacter.gen.ts'
export { retrieveVideoContent, type RetrieveVideoContentError } from './retrieveVideoContent.ts'
export { pollVideo, type PollVideoError } from './pollVideo.ts'
export type * from './generated/types.gen.ts'
