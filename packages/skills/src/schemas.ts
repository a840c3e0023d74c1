// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/skills.ts or docs/skills.json, then `npm run generate`.

export {
  SkillDeletedSchema,
  SkillListSchema,
  SkillSchema,
  SkillVersionDeletedSchema,
  SkillVersionListSchema,
  SkillVersionSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateSkillParamsSchema,
  CreateSkillVersionParamsSchema,
  DeleteSkillParamsSchema,
  DeleteSkillVersionParamsSchema,
  ListSkillVersionsParamsSchema,
  ListSkillsParamsSchema,
  RetrieveSkillContentParamsSchema,
  RetrieveSkillParamsSchema,
  RetrieveSkillVersionContentParamsSchema,
  RetrieveSkillVersionParamsSchema,
  UpdateSkillParamsSchema,
} from './generated/schemasStrict.gen.ts'
