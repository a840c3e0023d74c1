/**
 * A value of which only the beginning has arrived: fields and items may be missing, and the last
 * text may go on. Numbers and literals other than texts come whole.
 */
export type DeepPartial<Value> = unknown extends Value
  ? unknown
  : Value extends string
    ? string
    : Value extends readonly (infer Item)[]
      ? DeepPartial<Item>[]
      : Value extends object
        ? { [Key in keyof Value]?: DeepPartial<Value[Key]> }
        : Value

/** What arrives for a schema: its input, where that is known. */
export type PartialOf<Output, Input> = DeepPartial<unknown extends Input ? Output : Input>
