import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createThreadRun',
    'streamThreadRun',
    'createThreadAndRun',
    'streamThreadAndRun',
    'submitThreadRunToolOutputs',
    'streamThreadRunToolOutputs',
  ],
} satisfies PackageOverrides
