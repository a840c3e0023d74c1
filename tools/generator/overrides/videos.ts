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
} satisfies PackageOverrides
