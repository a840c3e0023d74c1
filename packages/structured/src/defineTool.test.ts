import { type } from 'arktype'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { carriedSchema } from './carriedSchema.ts'
import { chatTool } from './chatTool.ts'
import { defineCustomTool } from './defineCustomTool.ts'
import { defineTool } from './defineTool.ts'
import { fromJsonSchema } from './fromJsonSchema.ts'
import { fromValibot } from './fromValibot.ts'
import { responseTool } from './responseTool.ts'

const name = 'get_weather'
const description = 'Tells the weather.'
const parameters = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
}

test('default', () => {
  const schema = z.object({ city: z.string() })
  const tool = defineTool({ name, description, parameters: schema, execute: ({ city }) => city })

  expect(chatTool(tool)).toEqual({
    type: 'function',
    function: { name, description, parameters, strict: true },
  })
  expect(responseTool(tool)).toEqual({
    type: 'function',
    name,
    description,
    parameters,
    strict: true,
  })
  expect(carriedSchema(chatTool(tool))).toBe(schema)
  expect(carriedSchema(responseTool(tool))).toBe(schema)
  expect(JSON.parse(JSON.stringify(responseTool(tool)))).toEqual(responseTool(tool))
})

test('behavior: any library, and plain JSON Schema', () => {
  const schemas = [
    type({ city: 'string' }),
    fromValibot(v.object({ city: v.string() })),
    fromJsonSchema({ schema: parameters, parse: (value) => value }),
  ]
  for (const schema of schemas)
    expect(responseTool(defineTool({ name, parameters: schema })).parameters).toEqual(parameters)
})

test('behavior: a function without arguments', () => {
  expect(responseTool(defineTool({ name }))).toEqual({
    type: 'function',
    name,
    description: undefined,
    parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
    strict: true,
  })
})

test('behavior: a custom tool', () => {
  expect(chatTool(defineCustomTool({ name, description }))).toEqual({
    type: 'custom',
    custom: { name, description },
  })
  const format = { type: 'grammar', syntax: 'regex', definition: 'a+' } as const
  const tool = defineCustomTool({ name, format, execute: (text) => text })
  expect(responseTool(tool)).toEqual({ type: 'custom', name, format })
  expect(chatTool(tool)).toEqual({
    type: 'custom',
    custom: {
      name,
      format: { type: 'grammar', grammar: { syntax: 'regex', definition: 'a+' } },
    },
  })
})

test('options: strict false sends the schema as it is', () => {
  const schema = z.object({ city: z.string().optional() })
  const tool = defineTool({ name, parameters: schema, strict: false })
  expect(chatTool(tool).function).toMatchObject({ strict: false })
  expect(tool.parameters['required']).toBeUndefined()
})

test('options: what only responses know', () => {
  const settings = { defer_loading: true, allowed_callers: ['programmatic'] } as const
  for (const tool of [defineTool({ name, ...settings }), defineCustomTool({ name, ...settings })]) {
    expect(responseTool(tool)).toMatchObject(settings)
    expect(JSON.stringify(chatTool(tool))).not.toMatch(/defer_loading|allowed_callers/)
  }
})

test('error: a schema that cannot be strict', () => {
  const schema = z.object({ city: z.string().optional() })
  expect(() => defineTool({ name, parameters: schema })).toThrow(TypeError)
})

test('error: names that the API refuses', () => {
  const names = fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{1,70}$/))
  fc.assert(
    fc.property(names, (text) => {
      const isFine = text.length > 0 && text.length <= 64 && !/[^a-zA-Z0-9_-]/.test(text)
      const defined = [() => defineTool({ name: text }), () => defineCustomTool({ name: text })]
      for (const define of defined) {
        if (isFine) expect(define().name).toBe(text)
        else expect(define).toThrow(TypeError)
      }
    }),
  )
  // @ts-expect-error no name at all
  expect(() => defineTool({})).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: a tool's name is 1 to 64 letters, digits, _ and -: undefined is none]`,
  )
  expect(() => defineTool({ name: 'get weather\n' })).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: a tool's name is 1 to 64 letters, digits, _ and -: "get weather\\n" is none]`,
  )
})
