/** Marks the code of a row; backslashes in it stay. */
export const ts = String.raw
