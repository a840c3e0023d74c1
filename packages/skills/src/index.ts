// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

export { createSkill, type CreateSkillError } from './createSkill.ts'
export { createSkillVersion, type CreateSkillVersionError } from './createSkillVersion.ts'
export { deleteSkill, type DeleteSkillError } from './generated/deleteSkill.gen.ts'
export {
  deleteSkillVersion,
  type DeleteSkillVersionError,
} from './generated/deleteSkillVersion.gen.ts'
export {
  listSkillVersions,
  type ListSkillVersionsError,
} from './generated/listSkillVersions.gen.ts'
export { listSkills, type ListSkillsError } from './generated/listSkills.gen.ts'
export { retrieveSkill, type RetrieveSkillError } from './generated/retrieveSkill.gen.ts'
export { retrieveSkillContent, type RetrieveSkillContentError } from './retrieveSkillContent.ts'
export {
  retrieveSkillVersion,
  type RetrieveSkillVersionError,
} from './generated/retrieveSkillVersion.gen.ts'
export {
  retrieveSkillVersionContent,
  type RetrieveSkillVersionContentError,
} from './retrieveSkillVersionContent.ts'
export { updateSkill, type UpdateSkillError } from './generated/updateSkill.gen.ts'
export type * from './generated/types.gen.ts'
