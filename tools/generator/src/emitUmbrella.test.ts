import { expect, test } from 'vitest'
import { emitUmbrella } from './emitUmbrella.ts'

const texts = new Map([
  ['packages/core/src/lite.ts', "export { createLiteClient } from './createLiteClient.ts'\n"],
  [
    'packages/pets/src/index.ts',
    `export { listPets, type ListPetsError } from './generated/listPets.gen.ts'
export {
  createPet,
  type CreatePetError,
} from './createPet.ts'
export type { Odd } from './odd.ts'
export type * from './generated/types.gen.ts'
`,
  ],
  ['packages/pets/src/schemas.ts', "export { PetSchema } from './generated/schemas.gen.ts'\n"],
  ['packages/structured/src/valibot.ts', "export { fromValibot } from './fromValibot.ts'\n"],
  ['packages/pets/src/beta/index.ts', "export type * from '../generated/beta/types.gen.ts'\n"],
])

test('default', () => {
  const entries = {
    '.': './src/index.ts',
    './core/lite': './src/core/lite.ts',
    './pets': './src/pets.ts',
    './pets/beta': './src/pets/beta.ts',
    './pets/schemas': './src/pets/schemas.ts',
    './structured/valibot': './src/structured/valibot.ts',
    './package.json': './package.json',
  }
  const outputs = emitUmbrella(entries, texts, '// Banner')

  expect(outputs.map(({ path }) => path)).toEqual([
    'packages/bonsai-ai/src/core/lite.ts',
    'packages/bonsai-ai/src/pets.ts',
    'packages/bonsai-ai/src/pets/beta.ts',
    'packages/bonsai-ai/src/pets/schemas.ts',
    'packages/bonsai-ai/src/structured/valibot.ts',
    'packages/bonsai-ai/src/index.ts',
  ])
  expect(outputs[1]?.text).toBe(`// Banner

export { createPet, listPets } from '@bonsai-ai/pets'
export type * from '@bonsai-ai/pets'
`)
  expect(outputs[3]?.text).toBe(`// Banner

export { PetSchema } from '@bonsai-ai/pets/schemas'
`)
  expect(outputs.at(-1)?.text).toBe(`// Banner

export { createLiteClient } from '@bonsai-ai/core/lite'
export type * from '@bonsai-ai/core/lite'
export { createPet, listPets } from '@bonsai-ai/pets'
export type * from '@bonsai-ai/pets'
export type * from '@bonsai-ai/pets/beta'
`)
})

test('error: an entry of no package', () => {
  expect(() => emitUmbrella({ './cats': './src/cats.ts' }, texts, '')).toThrow(
    'the umbrella has ./cats, but there is no packages/cats/src/index.ts',
  )
})
