import { badRequest } from './failure.ts'

/**
 * Answers an SDP offer: each of its media, and none of them flows. Enough for a program to go on,
 * too little to be heard. RFC 8866.
 */
export function answerOffer(offer: string): string {
  const lines = offer.split(/\r?\n/)
  if (lines[0] !== 'v=0') {
    throw badRequest(
      "Invalid 'sdp': expected an SDP offer, which starts with 'v=0'.",
      'sdp',
      'invalid_value',
    )
  }
  const media = lines.filter((line) => /^(m=|a=mid:)/.test(line))
  const answered = media.flatMap((line) =>
    line.startsWith('m=') ? [line.replace(/^(m=\S+) \d+/, '$1 9'), 'a=inactive'] : [line],
  )
  const head = ['v=0', 'o=- 1 1 IN IP4 127.0.0.1', 's=-', 't=0 0']
  return [...head, ...answered, ''].join('\r\n')
}
