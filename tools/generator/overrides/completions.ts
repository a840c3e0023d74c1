import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createCompletion', 'streamCompletion'],
} satisfies PackageOverrides
