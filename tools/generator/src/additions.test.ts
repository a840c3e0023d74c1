import { expect, test } from 'vitest'
import { add, type Addition } from './additions.ts'
import { build } from './build.ts'
import type { Document } from './document.ts'
import type { OperationRow, Tables } from './tables.ts'

const document: Document = {
  paths: { '/pets': { get: { operationId: 'getPets' } } },
  components: {
    schemas: { PetResource: { type: 'object', properties: { id: { type: 'string' } } } },
  },
}
const row: OperationRow = {
  operationId: 'getPets',
  verb: 'GET',
  path: '/pets',
  function: 'listPets',
  package: 'pets',
  paramsType: null,
  paramsOptional: false,
  responseType: 'Pet',
  betaHeader: null,
}
const tables: Tables = {
  operations: [row],
  names: { PetResource: 'Pet' },
  merges: {},
  packages: { pets: ['PetResource'] },
  nested: {},
}
const vet: Addition = {
  why: 'A fixture.',
  package: 'pets',
  schemas: {
    Vet: {
      type: 'object',
      required: ['patients'],
      properties: {
        patients: { type: 'array', items: { $ref: '#/components/schemas/PetResource' } },
      },
    },
  },
  operations: [
    {
      function: 'createVet',
      verb: 'POST',
      path: '/pets',
      paramsType: 'CreateVetParams',
      responseType: 'Vet',
      betaHeader: 'vets=v1',
      deprecated: 'Use {@link listPets}.',
      source: {
        parameters: [{ name: 'dry', in: 'query', schema: { type: 'boolean' } }],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['name'],
                properties: { name: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  ],
}

test('default', () => {
  const whole = add(document, tables, { vets: vet })
  const { operations, declarations } = build(whole.document, whole.tables)

  expect(operations.map((one) => [one.function, one.addition])).toEqual([
    ['listPets', undefined],
    ['createVet', 'vets'],
  ])
  expect(operations[1]).toMatchObject({
    package: 'pets',
    method: 'POST',
    path: '/pets',
    queryParams: ['dry'],
    contentTypes: ['application/json'],
    responseType: 'Vet',
    betaHeader: 'vets=v1',
    deprecation: 'Use {@link listPets}.',
  })
  expect(declarations.get('Vet')?.node).toMatchObject({
    fields: [{ name: 'patients', isRequired: true, node: { items: { kind: 'ref', name: 'Pet' } } }],
  })
  expect(declarations.get('CreateVetParams')?.node).toMatchObject({
    fields: [
      { name: 'dry', isRequired: false },
      { name: 'name', isRequired: true },
    ],
  })
})

test('behavior: what is given stays as it is', () => {
  const before = JSON.stringify([document, tables])

  add(document, tables, { vets: vet })

  expect(JSON.stringify([document, tables])).toBe(before)
})

test('behavior: an addition may be a type alone', () => {
  const { document: next, tables: nextTables } = add(document, tables, {
    events: { why: 'A fixture.', package: 'events', schemas: { PetEvent: { type: 'string' } } },
  })

  expect(next.paths).toEqual(document.paths)
  expect(nextTables.packages).toEqual({ pets: ['PetResource'], events: ['PetEvent'] })
  expect(nextTables.names['PetEvent']).toBe('PetEvent')
})

test('error: the document has the operation by now', () => {
  const { operations = [] } = vet
  const again = operations.map((one) => ({ ...one, verb: 'GET' }))

  expect(() => add(document, tables, { vets: { ...vet, operations: again } })).toThrow(
    'additions/vets.ts: the document has GET /pets by now; delete the addition',
  )
})

test('error: the function exists already', () => {
  const { operations = [] } = vet
  const again = operations.map((one) => ({ ...one, function: 'listPets' }))

  expect(() => add(document, tables, { vets: { ...vet, operations: again } })).toThrow(
    'additions/vets.ts: a function listPets exists already',
  )
})

test.each(['PetResource', 'Pet'])('error: the type %s exists already', (name) => {
  const again = { ...vet, schemas: { [name]: { type: 'string' } } }

  expect(() => add(document, tables, { vets: again })).toThrow(
    `additions/vets.ts: a type ${name} exists already`,
  )
})

test('error: two additions have the same', () => {
  expect(() => add(document, tables, { vets: vet, vets2: vet })).toThrow(
    'additions/vets2.ts: a type Vet exists already',
  )
})
