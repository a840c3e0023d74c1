import { parse } from 'jsonriver'

/** Reads one JSON value that arrives in pieces. */
export interface JsonReader {
  /** Whether what came is no JSON, so that nothing more will be read. */
  readonly hasFailed: boolean
  /**
   * Takes the next piece.
   *
   * @returns The value so far: the one value that grows. `undefined` before there is any, and the last
   *   one again after what is not JSON.
   */
  push(text: string): Promise<unknown>
  /**
   * Says that the text is whole.
   *
   * @returns The value.
   * @throws What is wrong with the JSON.
   */
  end(): Promise<unknown>
}

/** Makes a reader. Its work grows with the length of the text, however small the pieces are. */
export function createJsonReader(): JsonReader {
  let value: unknown
  let error: Error | undefined
  let isOver = false
  let give: (piece: IteratorResult<string>) => void
  let wake: () => void
  // Settles when the parser wants more, or is at its end.
  let pause = paused()

  function paused(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
    })
  }

  async function read(): Promise<void> {
    try {
      const pieces = {
        [Symbol.asyncIterator]: () => pieces,
        next: () =>
          new Promise<IteratorResult<string>>((resolve) => {
            give = resolve
            wake()
          }),
      }
      for await (const next of parse(pieces)) value = next
    } catch (cause) {
      // The parser's own, since the pieces cannot fail.
      error = cause as Error
    }
    isOver = true
    wake()
  }

  async function pass(piece: IteratorResult<string>): Promise<void> {
    await pause
    if (isOver) return
    pause = paused()
    give(piece)
    await pause
  }

  void read()
  return {
    get hasFailed() {
      return isOver
    },
    async push(text) {
      if (text) await pass({ value: text })
      return value
    },
    async end() {
      await pass({ done: true, value: undefined })
      if (error) throw error
      return value
    },
  }
}

/** Reads several values whose pieces arrive in turns, each told apart by a key. */
export function createJsonReaders(): (key: string, text: string) => Promise<unknown> {
  const readers = new Map<string, JsonReader>()
  return async function push(key, text) {
    let reader = readers.get(key)
    if (!reader) readers.set(key, (reader = createJsonReader()))
    return reader.push(text)
  }
}
