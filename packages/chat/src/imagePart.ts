import type {
  ChatCompletionContentPartImage,
  ChatCompletionImageUrl,
} from './generated/types.gen.ts'

/**
 * Makes a part of a user's message: an image.
 *
 * @param url - An `https:` URL, or the image itself as a `data:` URL in base64.
 * @param detail - How closely to look, `'auto'` unless given; more takes more tokens.
 * @returns The part.
 *
 * @example
 * ```ts
 * import { imagePart, textPart, userMessage } from '@bonsai-ai/chat'
 *
 * const message = userMessage([
 *   textPart('Which tree is this?'),
 *   imagePart('https://example.com/tree.png', 'low'),
 * ])
 * ```
 */
export function imagePart(
  url: string,
  detail?: ChatCompletionImageUrl['detail'],
): ChatCompletionContentPartImage {
  return { type: 'image_url', image_url: { url, ...(detail && { detail }) } }
}
