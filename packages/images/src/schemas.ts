// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/images.ts or docs/images.json, then `npm run generate`.

export {
  CreateImageEditJsonParamsSchema,
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
} from './generated/schemasLenient.gen.ts'
export {
  CreateImageEditParamsSchema,
  CreateImageParamsSchema,
  CreateImageVariationParamsSchema,
  StrictImageReferenceSchema,
  StrictPartialImagesSchema,
} from './generated/schemasStrict.gen.ts'
