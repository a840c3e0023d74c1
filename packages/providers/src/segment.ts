/** A value as one segment of a path; throws for what would change the path. */
export function segment(option: string, value: unknown): string {
  // `.` and `..` would change the path even when encoded; a lone surrogate cannot be encoded.
  if (typeof value !== 'string' || /^\.{0,2}$|\p{Cs}/u.test(value))
    throw new TypeError(`${option} must be text, and not empty, "." or ".."`)
  return encodeURIComponent(value)
}
