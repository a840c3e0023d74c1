/** Where in a text of JSON something stands. */
export interface Place {
  /** Containers around it, the outermost first. */
  readonly frames: readonly Frame[]
  /** Whether a key or a value belongs there. */
  readonly kind: 'key' | 'value'
  /** Begin and end of the token that is there already. */
  readonly from: number
  readonly to: number
}

/** An object or array, as far as the text has it: what comes after the place is in it too. */
export interface Frame {
  readonly isArray: boolean
  /** Keys with their values, where those are texts: they tell the branches of a union apart. */
  readonly fields: Map<string, string | undefined>
  /** The key that leads on to the next frame, or to the place. */
  key: string | undefined
}

/**
 * Finds out where in JSON a position is. The text may be unfinished: that is when one asks.
 *
 * @returns The place; `undefined` where nothing can stand, such as between a key and its colon.
 */
export function readPlace(text: string, position: number): Place | undefined {
  const open: Frame[] = []
  let place: Place | undefined
  let isSeen = false
  let isValue = false
  let written: { frame: Frame; key: string } | undefined

  function look(from: number, to: number): void {
    if (isSeen || position > to) return
    isSeen = true
    const frame = open.at(-1)
    const kind = !frame || frame.isArray || isValue ? 'value' : 'key'
    // What leads here must be known as it was, not as it will be once all is read.
    const frames = open.map((each) => ({ ...each }))
    const isGap = position < from
    place = { frames, kind, from: isGap ? position : from, to: isGap ? position : to }
  }

  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|[{}[\],:]/g)) {
    const end = index + token.length
    const frame = open.at(-1)
    const isWord = /^["\w.+-]/.test(token)
    if (isWord) look(index, end)
    else if (position <= index) look(position, position)

    if (token === '{' || token === '[') {
      open.push({ isArray: token === '[', fields: new Map(), key: undefined })
      isValue = token === '['
    } else if (token === '}' || token === ']') {
      open.pop()
      isValue = false
    } else if (token === ':') isValue = true
    else if (token === ',') {
      isValue = frame?.isArray ?? false
      if (frame) frame.key = undefined
    } else if (frame && !frame.isArray) {
      const word = token.replaceAll(/^"|"$/g, '')
      // What is written at the place is not there yet: it takes no key and decides no union.
      const isHere = place?.from === index
      if (!isValue) frame.key = word
      if (!isValue && isHere) written = { frame, key: word }
      const isWritten = written?.frame === frame && written.key === frame.key
      if (frame.key !== undefined && !isWritten)
        frame.fields.set(frame.key, isValue && !isHere && token.startsWith('"') ? word : undefined)
      isValue = false
    }
  }
  look(position, position)
  return place
}
