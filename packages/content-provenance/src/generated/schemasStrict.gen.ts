// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/content-provenance.ts or docs/content-provenance.json, then `npm run generate`.

import { file, object } from '@bonsai-ai/core/schemas'
import type * as v from 'valibot'
import type { CreateContentProvenanceCheckParams } from './types.gen.ts'

export const CreateContentProvenanceCheckParamsSchema: v.GenericSchema<
  unknown,
  CreateContentProvenanceCheckParams
> = /* @__PURE__ */ object(() => ({ file: file() }))
