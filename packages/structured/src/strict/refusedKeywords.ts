/** What the API refuses, besides `allOf` and `oneOf` where they cannot be written otherwise. */
export const refusedKeywords: readonly string[] = [
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$recursiveAnchor',
  '$recursiveRef',
  'additionalItems',
  'contains',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'maxContains',
  'maxProperties',
  'minContains',
  'minProperties',
  'not',
  'patternProperties',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
  'uniqueItems',
]

/** The formats that the API knows; any other is an error to it. */
export const knownFormats: RegExp = /^(date|time|date-time|duration|email|hostname|ipv[46]|uuid)$/

/** Where a regular expression looks ahead or behind, which the API refuses. */
export const lookaround: RegExp = /(^|[^\\])\(\?<?[=!]/

/** What to write instead of a keyword that is refused. */
export function adviceOn(keyword: string): string {
  if (/^(if|then|else|not)$/.test(keyword)) return 'write a union (anyOf)'
  if (/^(patternProperties|propertyNames)$/.test(keyword)) return instead.record
  if (/^(prefixItems|additionalItems)$/.test(keyword)) return instead.tuple
  return 'leave it out, and check it when the value is there'
}

export const instead = {
  record: 'for a record, write an array of objects with a key and a value',
  tuple: 'for a tuple, write an object with a property for each place',
}
