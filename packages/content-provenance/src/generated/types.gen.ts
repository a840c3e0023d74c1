// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/content-provenance.ts or docs/content-provenance.json, then `npm run generate`.

import type { Uploadable } from '@bonsai-ai/core'

export type ProvenanceCheckObject = 'content_provenance_check'

export type ProvenanceDetectionResult = 'detected' | 'not_detected'

export type C2paValidationState = 'trusted' | 'valid' | 'invalid' | 'not_present'

export interface C2paProvenanceResult {
  type: 'c2pa'
  outcome: ProvenanceDetectionResult
  validation_state: C2paValidationState
  issuer: string | null
  model: string | null
  generated_at: string | null
}

export interface SynthIdProvenanceResult {
  type: 'synthid'
  outcome: ProvenanceDetectionResult
  model: string | null
  generated_at: string | null
}

/** What a provenance check found. */
export interface ContentProvenanceCheck {
  object: ProvenanceCheckObject
  created_at: number
  results: (C2paProvenanceResult | SynthIdProvenanceResult)[]
}

/** Params of {@link createContentProvenanceCheck}: the image or audio file to check. */
export interface CreateContentProvenanceCheckParams {
  file: Uploadable
}
