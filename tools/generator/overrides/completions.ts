import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createCompletion', 'streamCompletion'],
  index: [
    "export { accumulateCompletion, type CompletionChoiceSnapshot, type CompletionSnapshot } from './accumulateCompletion.ts'",
    "export { validateCompletion, type ValidateCompletionParams } from './validateCompletion.ts'",
  ],
} satisfies PackageOverrides
