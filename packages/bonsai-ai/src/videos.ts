// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  createVideo,
  createVideoCharacter,
  createVideoEdit,
  createVideoExtension,
  createVideoRemix,
  deleteVideo,
  listVideos,
  pollVideo,
  retrieveVideo,
  retrieveVideoCharacter,
  retrieveVideoContent,
} from '@bonsai-ai/videos'
export type * from '@bonsai-ai/videos'
