import type { PackageOverrides } from '../src/overrides.ts'

export default {
  index: [
    "export { validateModeration, type ValidateModerationParams } from './validateModeration.ts'",
  ],
} satisfies PackageOverrides
