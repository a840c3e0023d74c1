// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  C2paProvenanceResultSchema,
  C2paValidationStateSchema,
  ContentProvenanceCheckSchema,
  CreateContentProvenanceCheckParamsSchema,
  ProvenanceCheckObjectSchema,
  ProvenanceDetectionResultSchema,
  SynthIdProvenanceResultSchema,
} from '@bonsai-ai/content-provenance/schemas'
