// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/videos.ts or docs/videos.json, then `npm run generate`.

export {
  CreateVideoEditJsonParamsSchema,
  CreateVideoExtensionJsonParamsSchema,
  CreateVideoJsonParamsSchema,
  ResponseItemErrorSchema,
  VideoCharacterSchema,
  VideoDeletedSchema,
  VideoImageReferenceSchema,
  VideoListSchema,
  VideoModelSchema,
  VideoReferenceSchema,
  VideoSchema,
  VideoSecondsSchema,
  VideoSizeSchema,
  VideoStatusSchema,
} from './generated/schemasLenient.gen.ts'
export {
  CreateVideoCharacterParamsSchema,
  CreateVideoEditParamsSchema,
  CreateVideoExtensionParamsSchema,
  CreateVideoParamsSchema,
  CreateVideoRemixParamsSchema,
  DeleteVideoParamsSchema,
  ListVideosParamsSchema,
  RetrieveVideoCharacterParamsSchema,
  RetrieveVideoContentParamsSchema,
  RetrieveVideoParamsSchema,
  StrictVideoImageReferenceSchema,
  StrictVideoModelSchema,
  StrictVideoReferenceSchema,
  StrictVideoSecondsSchema,
  StrictVideoSizeSchema,
  VideoContentVariantSchema,
} from './generated/schemasStrict.gen.ts'
