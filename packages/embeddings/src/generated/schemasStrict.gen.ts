// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/embeddings.ts or docs/embeddings.json, then `npm run generate`.

import { object, union } from '@bonsai-ai/core/schemas'
import * as v from 'valibot'
import type { CreateEmbeddingParams } from './types.gen.ts'

export const CreateEmbeddingParamsSchema: v.GenericSchema<unknown, CreateEmbeddingParams> =
  /* @__PURE__ */ object(() => ({
    input: union([
      v.string(),
      v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2048)),
      v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(2048)),
      v.pipe(
        v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1))),
        v.minLength(1),
        v.maxLength(2048),
      ),
    ]),
    model: v.string(),
    encoding_format: v.optional(v.picklist(['float', 'base64'])),
    dimensions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    user: v.optional(v.string()),
  }))
