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
      bonsai: ['fromJsonSchema', 'validateJsonSchema'],
      code: ts`
const schema = {
  type: 'object',
  properties: { name: { type: 'string' } },
  required: ['name'],
  additionalProperties: false,
}
const tree = fromJsonSchema({
  schema,
  parse: (value) => validateJsonSchema<{ name: string }>(schema, value),
})
console.log((await parseJson(tree, '{"name":"oak"}')).name) // oak
console.log(chatFormat(tree, 'tree').type) // json_schema`,
      expect: { requests: [] },
    },
    {
      title: 'Checking a value',
      goOpenai: ['jsonschema.Validate'],
      bonsai: ['validateJsonSchema', 'validateWith', 'isValidationError'],
      code: ts`
${zod}const schema = {
  type: 'object',
  properties: { height: { type: 'integer' }, branches: { type: 'array', items: { $ref: '#' } } },
  required: ['height'],
}
try {
  validateJsonSchema(schema, { height: 1.5, branches: [{}] }, 'tree')
} catch (error) {
  if (isValidationError(error)) console.log(error.message) // tree: height: must be integer; branches.0.height: is missing
}
const Tree = z.object({ name: z.string() })
console.log((await validateWith(Tree, { name: 'oak' }, 'tree')).name) // oak`,
      note: 'Says what is wrong and where, instead of `false`. Every keyword that Structured Outputs takes is checked: `additionalProperties`, ranges and patterns too, which go-openai passes over. One that cannot be checked throws.',
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
