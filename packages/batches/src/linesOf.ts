/** Reads text line by line, as it arrives; blank lines are none. Leaving the loop ends the reading. */
export async function* linesOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  // The pieces of a line that is not yet whole.
  const pieces: string[] = []
  try {
    for (let isOpen = true; isOpen;) {
      const { done, value } = await reader.read()
      isOpen = !done
      const [rest = '', ...lines] = decoder.decode(value, { stream: isOpen }).split('\n')
      pieces.push(rest)
      for (const next of lines) {
        const line = pieces.splice(0).join('')
        pieces.push(next)
        if (line.trim()) yield line
      }
    }
    const last = pieces.join('')
    if (last.trim()) yield last
  } finally {
    reader.cancel().catch(() => {})
  }
}
