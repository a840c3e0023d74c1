import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: [
    'createSkill',
    'createSkillVersion',
    'retrieveSkillContent',
    'retrieveSkillVersionContent',
  ],
} satisfies PackageOverrides
