import { expect, test } from 'vitest'
import { findImports } from './findImports.ts'

test('default', () => {
  const code = [
    `import { a } from './a.js';`,
    `import './b.js';`,
    `export * from "node:fs";`,
    `const c = await import('./c.js');`,
    `export declare const d: import("@scope/d").D<import('./e.js').E>;`,
  ]
  expect(findImports(code.join('\n'))).toEqual([
    './a.js',
    './b.js',
    'node:fs',
    './c.js',
    '@scope/d',
    './e.js',
  ])
})

test('behavior: comments do not count', () => {
  const code = [
    '/**',
    ` * import { a } from './a.ts'`,
    ' */',
    `/* import './b.ts' */`,
    `// import './c.ts'`,
  ]
  expect(findImports(code.join('\n'))).toEqual([])
})
