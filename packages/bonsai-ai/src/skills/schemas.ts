// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

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
  SkillDeletedSchema,
  SkillListSchema,
  SkillSchema,
  SkillVersionDeletedSchema,
  SkillVersionListSchema,
  SkillVersionSchema,
  UpdateSkillParamsSchema,
} from '@bonsai-ai/skills/schemas'
