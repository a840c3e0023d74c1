import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['createChatCompletion', 'streamChatCompletion'],
} satisfies PackageOverrides
