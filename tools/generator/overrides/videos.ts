import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createVideo',
    'createVideoEdit',
    'createVideoExtension',
    'createVideoRemix',
    'createVideoCharacter',
    'retrieveVideoContent',
  ],
  index: ["export { pollVideo, type PollVideoError } from './pollVideo.ts'"],
} satisfies PackageOverrides
