import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createImage',
    'streamImage',
    'createImageEdit',
    'streamImageEdit',
    'createImageVariation',
  ],
  index: ["export { accumulateImage } from './accumulateImage.ts'"],
} satisfies PackageOverrides
