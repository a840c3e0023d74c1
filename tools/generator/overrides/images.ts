import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createImage',
    'streamImage',
    'createImageEdit',
    'streamImageEdit',
    'createImageVariation',
  ],
} satisfies PackageOverrides
