// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/images.ts or docs/images.json, then `npm run generate`.

export { createImage, type CreateImageError } from './createImage.ts'
export { createImageEdit, type CreateImageEditError } from './createImageEdit.ts'
export { createImageVariation, type CreateImageVariationError } from './createImageVariation.ts'
export { streamImage, type StreamImageError } from './streamImage.ts'
export { streamImageEdit, type StreamImageEditError } from './streamImageEdit.ts'
export { accumulateImage } from './accumulateImage.ts'
export type * from './generated/types.gen.ts'
