import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['addUploadPart'],
} satisfies PackageOverrides
