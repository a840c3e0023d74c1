import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createFile', 'retrieveFileContent'],
} satisfies PackageOverrides
