import ts from 'typescript-api'

/** Two types of one thing. */
export interface TypePair {
  readonly ours: ts.Type
  readonly theirs: ts.Type
  /** What to call the pair where its types have no name. */
  readonly place: string
  /** Fields that one side has elsewhere. */
  readonly apart?: readonly string[]
}

/** Properties that carry a tag: what they say tells the members of a union apart. */
const tags = ['type', 'role', 'object', 'event', 'status']

/** Properties of what a file can be made of; its shape is the platform's affair. */
const fileProperties = /^(?:arrayBuffer|byteLength|getReader|__@asyncIterator.*|__@brand_.*)$/

/**
 * Compares types as JSON has them, down to every named type that they lead to.
 *
 * @returns One line for each difference: `File.status: optional only in ours`.
 */
export function compareTypes(checker: ts.TypeChecker, pairs: readonly TypePair[]): string[] {
  const differences = new Set<string>()
  const compared = new Set<string>()
  const ids = new Map<ts.Type, number>()
  for (const { ours, theirs, place, apart } of pairs) {
    compare(ours, theirs, place)
    for (const name of apart ?? [])
      for (const side of ['ours', 'theirs'])
        differences.delete(`${nameOf(ours) ?? place}.${name}: only in ${side}`)
  }
  return [...differences].sort()

  function compare(ours: ts.Type, theirs: ts.Type, place: string): void {
    const pair = `${idOf(ours)} ${idOf(theirs)}`
    if (compared.has(pair)) return
    compared.add(pair)

    const mine = sort(ours)
    const other = sort(theirs)
    if (mine.anything || other.anything)
      return report(place, 'anything', mine, other, (at) => at.anything)
    report(place, 'null', mine, other, (at) => at.nullable)
    report(place, 'a file', mine, other, (at) => at.file)
    compareValues(mine, other, place)
    report(place, 'an array', mine, other, (at) => at.arrays.length > 0)
    if (mine.arrays.length > 0 && other.arrays.length > 0)
      compareItems(mine.arrays, other.arrays, `${place}[]`)
    compareObjects(mine.objects, other.objects, place)
  }

  /** Items of arrays are one type, though their union may not be. */
  function compareItems(ours: readonly ts.Type[], theirs: readonly ts.Type[], place: string): void {
    const [first, ...more] = ours
    const [other, ...others] = theirs
    if (first && other && more.length === 0 && others.length === 0) compare(first, other, place)
    else if (ours.length === theirs.length)
      for (const [index, type] of ours.entries()) compare(type, theirs[index] ?? type, place)
    else
      differences.add(
        `${place}: arrays of ${ours.length} types in ours, of ${theirs.length} in theirs`,
      )
  }

  function compareValues(ours: Sorted, theirs: Sorted, place: string): void {
    for (const kind of ['string', 'number', 'boolean'] as const) {
      const isOpen = (at: Sorted): boolean => at.open.has(kind)
      report(place, `any ${kind}`, ours, theirs, isOpen)
      if (isOpen(ours) || isOpen(theirs)) continue
      for (const value of new Set([...ours.literals, ...theirs.literals]))
        if (typeof value === kind)
          report(place, JSON.stringify(value), ours, theirs, (at) => at.literals.has(value))
    }
  }

  function compareObjects(
    ours: readonly ts.Type[],
    theirs: readonly ts.Type[],
    place: string,
  ): void {
    const rest = [...theirs]
    const [only] = ours
    if (only && ours.length === 1 && theirs[0] && theirs.length === 1)
      return compareFields(only, theirs[0], place)
    // Those that say what they are choose first.
    const choosing = [...ours].sort((a, b) => tagsOf(b).size - tagsOf(a).size)
    for (const type of choosing) {
      const match = bestOf(rest, type)
      if (!match) differences.add(`${place}: ${describe(type)} only in ours`)
      else {
        rest.splice(rest.indexOf(match), 1)
        compareFields(type, match, `${place}<${describe(type)}>`)
      }
    }
    for (const type of rest) differences.add(`${place}: ${describe(type)} only in theirs`)
  }

  function compareFields(ours: ts.Type, theirs: ts.Type, outer: string): void {
    const pair = `fields ${idOf(ours)} ${idOf(theirs)}`
    if (compared.has(pair)) return
    compared.add(pair)

    const place = nameOf(ours) ?? outer
    const [myRest, rest] = [ours.getStringIndexType(), theirs.getStringIndexType()]
    if (myRest && rest) compare(myRest, rest, `${place}.*`)
    else if (myRest || rest)
      differences.add(`${place}: any key only in ${myRest ? 'ours' : 'theirs'}`)
    const mine = fieldsOf(ours)
    const other = fieldsOf(theirs)
    for (const name of new Set([...mine.keys(), ...other.keys()])) {
      const [a, b] = [mine.get(name), other.get(name)]
      if (!a || !b) {
        // With any key allowed, a known one is no difference.
        if (!(a ? rest : myRest))
          differences.add(`${place}.${name}: only in ${a ? 'ours' : 'theirs'}`)
        continue
      }
      const optional = isOptional(a)
      if (optional !== isOptional(b))
        differences.add(`${place}.${name}: optional only in ${optional ? 'ours' : 'theirs'}`)
      compare(checker.getTypeOfSymbol(a), checker.getTypeOfSymbol(b), `${place}.${name}`)
    }
  }

  /** The type most like another one; none whose tags say something else. */
  function bestOf(types: readonly ts.Type[], type: ts.Type): ts.Type | undefined {
    const rated = types.map((each) => [each, likeness(type, each)] as const)
    const [best] = rated.sort(([, a], [, b]) => b - a)
    return best && best[1] >= 0 ? best[0] : undefined
  }

  function likeness(ours: ts.Type, theirs: ts.Type): number {
    const [mine, other] = [tagsOf(ours), tagsOf(theirs)]
    const tagged = [...mine].filter(([name]) => other.has(name))
    if (tagged.some(([name, value]) => other.get(name) !== value)) return -1
    const [names, others] = [fieldsOf(ours), fieldsOf(theirs)]
    const shared = [...names.keys()].filter((name) => others.has(name)).length
    const sameName = nameOf(ours) === nameOf(theirs) ? 1 : 0
    return tagged.length + sameName + shared / Math.max(names.size, others.size, 1)
  }

  /** What the tags of an object say, by name. */
  function tagsOf(type: ts.Type): Map<string, string> {
    const fields = fieldsOf(type)
    const said = tags.flatMap((name) => {
      const field = fields.get(name)
      if (!field) return []
      const { literals, open } = sort(checker.getTypeOfSymbol(field))
      return open.size === 0 && literals.size === 1 ? [[name, [...literals].join()] as const] : []
    })
    return new Map(said)
  }

  function isFile(type: ts.Type): boolean {
    return checker.getPropertiesOfType(type).some(({ name }) => fileProperties.test(name))
  }

  function describe(type: ts.Type): string {
    return [...tagsOf(type).values()].join(', ') || `{ ${[...fieldsOf(type).keys()].join(', ')} }`
  }

  function fieldsOf(type: ts.Type): Map<string, ts.Symbol> {
    const fields = checker.getPropertiesOfType(type).map((field) => [field.name, field] as const)
    return new Map(
      fields.filter(
        ([name, field]) => name !== '_request_id' && !isNever(checker.getTypeOfSymbol(field)),
      ),
    )
  }

  /** Sorts the members of a union by what they are in JSON. */
  function sort(given: ts.Type): Sorted {
    const isGeneric = given.flags & ts.TypeFlags.Instantiable
    const type = (isGeneric && checker.getBaseConstraintOfType(given)) || given
    const sorted: Sorted = {
      anything: false,
      nullable: false,
      file: false,
      open: new Set(),
      literals: new Set(),
      arrays: [],
      objects: [],
    }
    for (const member of type.isUnion() ? type.types : [type]) {
      const { flags } = member
      if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) sorted.anything = true
      else if (flags & ts.TypeFlags.Null) sorted.nullable = true
      else if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never)) continue
      else if (member.isStringLiteral() || member.isNumberLiteral())
        sorted.literals.add(member.value)
      else if (flags & ts.TypeFlags.BooleanLiteral)
        sorted.literals.add(checker.typeToString(member) === 'true')
      else if (flags & ts.TypeFlags.StringLike || isOpenEnum(member)) sorted.open.add('string')
      else if (flags & ts.TypeFlags.NumberLike) sorted.open.add('number')
      else if (checker.isArrayLikeType(member))
        sorted.arrays.push(...checker.getTypeArguments(member as ts.TypeReference).slice(0, 1))
      else if (isFile(member)) sorted.file = true
      else sorted.objects.push(member)
    }
    return sorted
  }

  /** Says that something is so in one of two types alone. */
  function report(
    place: string,
    what: string,
    ours: Sorted,
    theirs: Sorted,
    has: (sorted: Sorted) => boolean,
  ): void {
    if (has(ours) !== has(theirs))
      differences.add(`${place}: ${what} only in ${has(ours) ? 'ours' : 'theirs'}`)
  }

  function idOf(type: ts.Type): number {
    const id = ids.get(type) ?? ids.size
    ids.set(type, id)
    return id
  }
}

/** What a type allows, by kind. */
interface Sorted {
  anything: boolean
  nullable: boolean
  file: boolean
  /** Kinds of which any value is allowed. */
  readonly open: Set<string>
  readonly literals: Set<string | number | boolean>
  /** Types of the items. */
  readonly arrays: ts.Type[]
  readonly objects: ts.Type[]
}

/** `string & {}`, whatever it is wrapped in. */
function isOpenEnum(type: ts.Type): boolean {
  return type.getProperty('charAt') !== undefined
}

/** Whether a field can have no value: it is there to be refused. */
export function isNever({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) !== 0
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0
}

/** The name that a type was declared with. */
function nameOf(type: ts.Type): string | undefined {
  // `Record` and the like name what they are made of.
  const alias = type.aliasTypeArguments ? undefined : type.aliasSymbol?.name
  const name = alias ?? type.symbol?.name
  return name && !name.startsWith('__') ? name : undefined
}
