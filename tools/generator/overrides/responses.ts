import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createResponse', 'streamResponse', 'retrieveResponse', 'streamStoredResponse'],
} satisfies PackageOverrides
