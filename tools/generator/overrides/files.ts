import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createFile', 'retrieveFileContent'],
  index: ["export { pollFile, type PollFileError } from './pollFile.ts'"],
} satisfies PackageOverrides
