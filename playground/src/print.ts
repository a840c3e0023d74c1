/** JSON for people: long texts in it, such as pictures, and long lists of numbers are cut. */
export function print(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) => shorten(field), 2) ?? String(value)
}

function shorten(field: unknown): unknown {
  if (typeof field === 'string' && field.length > 2000)
    return `${field.slice(0, 200)}… (${field.length} characters)`
  // The numbers of an embedding say nothing to the eye.
  if (Array.isArray(field) && field.length > 100 && typeof field[0] === 'number')
    return [...(field as unknown[]).slice(0, 8), `… ${field.length} numbers`]
  return field
}
