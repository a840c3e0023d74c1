// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  createSkill,
  createSkillVersion,
  deleteSkill,
  deleteSkillVersion,
  listSkillVersions,
  listSkills,
  retrieveSkill,
  retrieveSkillContent,
  retrieveSkillVersion,
  retrieveSkillVersionContent,
  updateSkill,
} from '@bonsai-ai/skills'
export type * from '@bonsai-ai/skills'
