import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createCompletion', 'streamCompletion'],
  index: [
    "export { validateCompletion, type ValidateCompletionParams } from './validateCompletion.ts'",
  ],
} satisfies PackageOverrides
