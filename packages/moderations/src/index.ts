// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/moderations.ts or docs/moderations.json, then `npm run generate`.

export { createModeration, type CreateModerationError } from './generated/createModeration.gen.ts'
export { validateModeration, type ValidateModerationParams } from './validateModeration.ts'
export type * from './generated/types.gen.ts'
