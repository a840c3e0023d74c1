// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/graders.ts or docs/graders.json, then `npm run generate`.

export { runGrader, type RunGraderError } from './generated/runGrader.gen.ts'
export { validateGrader, type ValidateGraderError } from './generated/validateGrader.gen.ts'
export type * from './generated/types.gen.ts'
