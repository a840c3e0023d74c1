/** The parts of a file, each read only when it is sent. */
export function* splitBlob(file: Blob, size: number): Generator<Blob, void, undefined> {
  for (let start = 0; start < file.size; start += size) yield file.slice(start, start + size)
}

/**
 * The parts of a stream, each put together when it is asked for.
 *
 * @throws TypeError, before the last part, when the stream has more or fewer bytes than `total`.
 */
export async function* splitStream(
  stream: ReadableStream<Uint8Array>,
  size: number,
  total: number,
  signal: AbortSignal,
): AsyncGenerator<Blob, void, undefined> {
  const reader = stream.getReader()
  const stop = (): void => void reader.cancel(signal.reason).catch(() => {})
  signal.addEventListener('abort', stop)
  try {
    let chunks: Uint8Array<ArrayBuffer>[] = []
    let room = size
    let seen = 0
    for (;;) {
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      seen += value?.byteLength ?? 0
      if (done ? seen !== total : seen > total)
        throw new TypeError(
          `the stream has ${done ? seen : 'more'} bytes, not the ${total} of bytes`,
        )
      if (done) break
      // What a shared buffer holds may change before it is sent.
      let rest = new Uint8Array(value)
      while (rest.byteLength >= room) {
        chunks.push(rest.subarray(0, room))
        rest = rest.subarray(room)
        yield new Blob(chunks)
        chunks = []
        room = size
      }
      if (rest.byteLength > 0) chunks.push(rest)
      room -= rest.byteLength
    }
    if (chunks.length > 0) yield new Blob(chunks)
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}
