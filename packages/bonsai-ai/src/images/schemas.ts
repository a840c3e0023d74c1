// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  CreateImageEditJsonParamsSchema,
  CreateImageEditParamsSchema,
  CreateImageParamsSchema,
  CreateImageVariationParamsSchema,
  ImageEditCompletedEventSchema,
  ImageEditPartialImageEventSchema,
  ImageEditStreamEventSchema,
  ImageGenCompletedEventSchema,
  ImageGenPartialImageEventSchema,
  ImageGenStreamEventSchema,
  ImageInputTokensDetailsSchema,
  ImageObjectSchema,
  ImageOutputTokensDetailsSchema,
  ImageReferenceSchema,
  ImageStreamUsageInputTokensDetailsSchema,
  ImageStreamUsageSchema,
  ImagesResponseSchema,
  ImagesResponseUsageSchema,
  PartialImagesSchema,
  StrictImageReferenceSchema,
  StrictPartialImagesSchema,
} from '@bonsai-ai/images/schemas'
