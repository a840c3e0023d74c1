import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

const zod = `import { z } from 'zod'

`

export const jsonschema: Section = {
  title: 'jsonschema',
  intro:
    'Types are gone when TypeScript runs, so a schema is a value: of Zod, ArkType, Valibot or any Standard Schema, or a plain JSON Schema. The type of the result is inferred from it.',
  rows: [
    {
      title: 'Schema of a type',
      goOpenai: ['jsonschema.GenerateSchemaForType', 'jsonschema.DataType'],
      bonsai: ['jsonSchemaOf'],
      code: ts`
${zod}const Tree = z.object({ name: z.string(), height: z.int(), leaves: z.array(z.boolean()) })
const { properties } = jsonSchemaOf(Tree) as { properties: Record<string, { type: string }> }
console.log(Object.values(properties).map(({ type }) => type).join()) // string,integer,array`,
      note: 'A part that has no JSON Schema, such as a date, throws.',
      expect: { requests: [] },
    },
    {
      title: 'Tags of fields',
      goOpenai: ['description:', 'enum:', 'nullable:', 'required:', 'omitempty'],
      bonsai: ['toStrictJsonSchema', 'jsonSchemaOf'],
      code: ts`
${zod}const Tree = z.object({
  name: z.string().describe('In Latin'),
  kind: z.enum(['oak', 'elm']),
  note: z.string().nullable().optional(),
})
const schema = jsonSchemaOf(Tree)
console.log(JSON.stringify(schema['required'])) // ["name","kind"]
const strict = toStrictJsonSchema(schema)
console.log(JSON.stringify(strict['required']), strict['additionalProperties']) // ["name","kind","note"] false`,
      note: 'Strict schemas are closed, with every property required, as the API wants them: `chatFormat` and `textFormat` make them so.',
      expect: { requests: [] },
    },
    {
      title: 'Schema by hand',
      goOpenai: ['jsonschema.Definition'],
      bonsai: ['fromJsonSchema'],
      code: ts`
const tree = fromJsonSchema({
  schema: {
    type: 'object',
    properties: { name: { type: 'string' } },
    required: ['name'],
    additionalProperties: false,
  },
  parse(value): { name: string } {
    const { name } = Object(value) as { name?: unknown }
    if (typeof name !== 'string') throw new TypeError('name must be a string')
    return { name }
  },
})
console.log((await parseJson(tree, '{"name":"oak"}')).name) // oak
console.log(chatFormat(tree, 'tree').type) // json_schema`,
      expect: { requests: [] },
    },
    {
      title: 'Checking a value',
      goOpenai: ['jsonschema.Validate'],
      bonsai: ['validateWith', 'isValidationError'],
      code: ts`
${zod}const Tree = z.object({ name: z.string(), height: z.int() })
try {
  await validateWith(Tree, { name: 'oak', height: 1.5 }, 'tree')
} catch (error) {
  if (isValidationError(error)) console.log(error.issues[0]?.path?.join()) // height
}`,
      note: 'Says what is wrong and where, instead of false.',
      expect: { requests: [] },
    },
    {
      title: 'Checking and parsing text',
      goOpenai: ['jsonschema.VerifySchemaAndUnmarshal', 'Definition.Unmarshal'],
      bonsai: ['parseJson'],
      code: ts`
${zod}const Tree = z.object({ name: z.string() })
const tree = await parseJson(Tree, '{"name":"oak"}')
console.log(tree.name) // oak
await parseJson(Tree, '{"name":').catch((error) => console.log(error.name)) // ValidationError`,
      note: '`parseChatCompletion` and `parseResponse` do it with a model’s answer, `partialJson` with one that is still arriving.',
      expect: { requests: [], printed: ['oak', 'ValidationError'] },
    },
    {
      title: 'Definitions and references',
      goOpenai: ['CollectDefs', 'WithDefs'],
      bonsai: ['jsonSchemaOf', 'textFormat'],
      code: ts`
${zod}const Branch = z.object({
  leaves: z.int(),
  get branches() {
    return z.array(Branch)
  },
})
console.log(JSON.stringify(jsonSchemaOf(Branch)).includes('"$ref"')) // true
console.log(textFormat(Branch, 'branch').strict) // true`,
      note: 'Recursion becomes `$ref` by itself.',
      expect: { requests: [] },
    },
  ],
}
