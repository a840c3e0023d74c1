/**
 * Splits text into the mock's tokens: up to six letters or digits with the space before them, or
 * one other mark. Joined, they are the text again.
 *
 * A real tokenizer weighs megabytes; tests need figures that add up and a limit that cuts.
 */
export function tokenize(text: string): string[] {
  return text.match(/ ?[\p{L}\p{M}\p{N}]{1,6}| ?[^\s\p{L}\p{M}\p{N}]|\s/gu) ?? []
}

/** Length of text in the mock's tokens. */
export function countTokens(text: string): number {
  return tokenize(text).length
}
