// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/content-provenance.ts or docs/content-provenance.json, then `npm run generate`.

export {
  createContentProvenanceCheck,
  type CreateContentProvenanceCheckError,
} from './createContentProvenanceCheck.ts'
export type * from './generated/types.gen.ts'
