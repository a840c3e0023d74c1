type Fields = Record<string, unknown>

/** What a delta added to one entry of a list: a part of a message, or a call of a step. */
export interface AddedEntry {
  /** Where the entry stands among those that were sent. */
  readonly index: number
  readonly entry: object
  readonly piece: object
  readonly isNew: boolean
}

/** Merges deltas into objects, and knows the places of what it made. */
export interface DeltaMerger {
  /** Adds a delta. Texts and lists grow, other fields are set. Nothing of the delta is kept. */
  merge(target: object, delta: object): void
  /** Adds the pieces of one list, each to the entry that it names by `index`. */
  mergeList(list: object[], pieces: readonly object[]): AddedEntry[]
  /** The index that an entry was sent under. */
  indexOf(list: readonly object[], position: number): number
}

/** Starts with no places known: an entry that came in a whole list has the index of its position. */
export function createDeltaMerger(): DeltaMerger {
  const indexes = new WeakMap<object, number>()

  function indexOf(list: readonly object[], position: number): number {
    const entry = list[position]
    return (entry && indexes.get(entry)) ?? position
  }

  function mergeList(list: object[], pieces: readonly object[]): AddedEntry[] {
    return pieces.filter(isObject).map((piece) => {
      const index = Number.isInteger(piece['index'])
        ? Number(piece['index'])
        : indexFor(list, piece)
      // Nearly always the last.
      let position = list.length
      while (position && indexOf(list, position - 1) > index) position--
      const known = position ? list[position - 1] : undefined
      const isNew = !known || indexOf(list, position - 1) !== index
      const entry = isNew ? {} : known
      if (isNew) {
        indexes.set(entry, index)
        list.splice(position, 0, entry)
      }
      merge(entry, piece)
      return { index, entry, piece, isNew }
    })
  }

  /** For a piece without an index: it goes on with the last entry, unless that is another one. */
  function indexFor(list: readonly object[], piece: Fields): number {
    const position = list.length - 1
    if (position < 0) return 0
    const last = list[position] as Fields
    const isSame = last['type'] === piece['type'] && (!piece['id'] || last['id'] === piece['id'])
    return indexOf(list, position) + (isSame ? 0 : 1)
  }

  function merge(target: object, delta: object): void {
    const fields = target as Fields
    for (const [name, value] of Object.entries(delta)) {
      // An index is the place in a list; the other would change the prototype.
      if (name === 'index' || name === '__proto__') continue
      const old = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (typeof old === 'string' && typeof value === 'string' && isText(name))
        fields[name] = old + value
      else if (Array.isArray(value)) mergeArray(fields, name, value)
      else if (isObject(value)) merge(isObject(old) ? old : (fields[name] = {}), value)
      else if (old === undefined || old === null || (value !== null && value !== ''))
        fields[name] = value
    }
  }

  function mergeArray(fields: Fields, name: string, pieces: readonly unknown[]): void {
    const old = Object.hasOwn(fields, name) ? fields[name] : undefined
    const list: unknown[] = Array.isArray(old) ? old : (fields[name] = [])
    for (const piece of pieces)
      // Only what is sent in pieces says where they belong.
      if (isObject(piece) && 'index' in piece) mergeList(list as object[], [piece])
      else list.push(structuredClone(piece))
  }

  return { merge, mergeList, indexOf }
}

/** Takes fields over, but for the one whose assignment would change the prototype. */
export function assign(target: object, source: object): void {
  for (const [name, value] of Object.entries(source))
    if (name !== '__proto__') (target as Fields)[name] = value
}

/** Whether a field holds text that is sent in pieces. */
function isText(name: string): boolean {
  return /^(value|refusal|input|logs|arguments)$/.test(name)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
