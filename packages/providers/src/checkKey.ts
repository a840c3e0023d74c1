import { guardBrowser } from '@bonsai-ai/core'

/**
 * Refuses a key that cannot be sent, or that a web page would give away to its visitors: any but an
 * ephemeral one, where core knows the keys of the OpenAI API alone. The key itself is not shown.
 *
 * @returns The key, without white space around it.
 */
export function checkKey(
  option: string,
  key: unknown,
  config: { readonly dangerouslyAllowBrowser?: boolean | undefined },
): string {
  // In JavaScript it may be anything.
  const trimmed = typeof key === 'string' ? key.trim() : ''
  if (!/^[!-~]+$/.test(trimmed)) throw new TypeError(`${option} is empty or cannot be sent`)
  const { dangerouslyAllowBrowser } = config
  if (!trimmed.startsWith('ek_')) guardBrowser({ apiKey: 'sk-', dangerouslyAllowBrowser })
  return trimmed
}
