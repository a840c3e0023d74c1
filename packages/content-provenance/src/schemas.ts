// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/content-provenance.ts or docs/content-provenance.json, then `npm run generate`.

export {
  C2paProvenanceResultSchema,
  C2paValidationStateSchema,
  ContentProvenanceCheckSchema,
  ProvenanceCheckObjectSchema,
  ProvenanceDetectionResultSchema,
  SynthIdProvenanceResultSchema,
} from './generated/schemasLenient.gen.ts'
export { CreateContentProvenanceCheckParamsSchema } from './generated/schemasStrict.gen.ts'
