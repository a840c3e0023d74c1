import { type TruncationOptions, untilCut } from '@bonsai-ai/core'
import type {
  ImageEditStreamEvent,
  ImageGenStreamEvent,
  ImageObject,
  ImagesResponse,
} from './generated/types.gen.ts'

/** Fields of an event that belong to its image. */
type ImageFields = ImageObject & { readonly partial_image_index?: number }

/**
 * Reads a stream to its end and gives the finished image, in the object that `createImage` and
 * `createImageEdit` resolve with: its `usage` included. Drafts are passed over, and none is kept.
 *
 * A stream that ends without a finished image was cut off.
 *
 * @param stream - The events: what `streamImage` or `streamImageEdit` resolves with, or any other
 * source.
 * @param options - `allowTruncated` resolves, for a stream that was cut off, with no image in
 * `data`.
 * @returns The image as the first of `data`, in base64.
 * @throws `StreamError` for a stream that was cut off, with what was known of the image as
 * `partial`; what reading the stream throws.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { accumulateImage, streamImage } from '@bonsai-ai/images'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const stream = await streamImage(client, {
 *   model: 'gpt-image-1.5',
 *   prompt: 'A lighthouse in the fog',
 * })
 * const { data, usage } = await accumulateImage(stream)
 * console.log(`data:image/png;base64,${data[0]?.b64_json}`, usage?.total_tokens)
 * ```
 */
export async function accumulateImage(
  stream: AsyncIterable<ImageGenStreamEvent | ImageEditStreamEvent>,
  options: TruncationOptions = {},
): Promise<ImagesResponse & { data: ImageObject[] }> {
  const data: ImageObject[] = []
  let images: (ImagesResponse & { data: ImageObject[] }) | undefined
  const events = untilCut(stream, options, () => ({ isWhole: data.length > 0, partial: images }))
  for await (const { type, created_at, ...rest } of events) {
    const { b64_json, url, revised_prompt, partial_image_index: _, ...fields }: ImageFields = rest
    // An event may say `auto` where the object does not.
    const known = fields as Omit<ImagesResponse, 'created' | 'data'>
    const isCompleted = type.endsWith('.completed')
    if (isCompleted || !images) images = { created: created_at, ...known, data }
    if (!isCompleted) continue
    const image: ImageObject = {}
    if (b64_json) image.b64_json = b64_json
    if (url) image.url = url
    if (revised_prompt) image.revised_prompt = revised_prompt
    data.push(image)
  }
  // Without an event, the loop has thrown.
  return images as NonNullable<typeof images>
}
