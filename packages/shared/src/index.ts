// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/shared.ts or docs/shared.json, then `npm run generate`.

export type * from './generated/types.gen.ts'
