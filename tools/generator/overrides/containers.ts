import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createContainerFile', 'retrieveContainerFileContent'],
} satisfies PackageOverrides
