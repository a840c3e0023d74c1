// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/content-provenance.ts or docs/content-provenance.json, then `npm run generate`.

import { defer, object, taggedUnion } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type {
  C2paProvenanceResult,
  C2paValidationState,
  ContentProvenanceCheck,
  ProvenanceCheckObject,
  ProvenanceDetectionResult,
  SynthIdProvenanceResult,
} from './types.gen.ts'

export const ProvenanceCheckObjectSchema: v.GenericSchema<unknown, ProvenanceCheckObject> =
  /* @__PURE__ */ defer(() => v.literal('content_provenance_check'))

export const ProvenanceDetectionResultSchema: v.GenericSchema<unknown, ProvenanceDetectionResult> =
  /* @__PURE__ */ defer(() => v.string())

export const C2paValidationStateSchema: v.GenericSchema<unknown, C2paValidationState> =
  /* @__PURE__ */ defer(() => v.string())

export const C2paProvenanceResultSchema: v.GenericSchema<unknown, C2paProvenanceResult> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('c2pa'),
    outcome: v.nullish(ProvenanceDetectionResultSchema),
    validation_state: v.nullish(C2paValidationStateSchema),
    issuer: v.nullish(v.string()),
    model: v.nullish(v.string()),
    generated_at: v.nullish(v.string()),
  }))

export const SynthIdProvenanceResultSchema: v.GenericSchema<unknown, SynthIdProvenanceResult> =
  /* @__PURE__ */ object(() => ({
    type: v.literal('synthid'),
    outcome: v.nullish(ProvenanceDetectionResultSchema),
    model: v.nullish(v.string()),
    generated_at: v.nullish(v.string()),
  }))

export const ContentProvenanceCheckSchema: v.GenericSchema<unknown, ContentProvenanceCheck> =
  /* @__PURE__ */ object(() => ({
    object: v.nullish(ProvenanceCheckObjectSchema),
    created_at: v.nullish(v.number()),
    results: v.nullish(
      v.array(
        taggedUnion(
          'type',
          { c2pa: C2paProvenanceResultSchema, synthid: SynthIdProvenanceResultSchema },
          { isOpen: true },
        ),
      ),
    ),
  }))
