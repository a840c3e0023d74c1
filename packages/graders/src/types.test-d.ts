import { expectTypeOf, test } from 'vitest'
import type { MultiGrader, PythonGrader, RunGraderParams } from './index.ts'

test('behavior: graders narrow on type', () => {
  const grader = {} as RunGraderParams['grader']
  expectTypeOf(grader.type).toEqualTypeOf<
    'string_check' | 'text_similarity' | 'python' | 'score_model' | 'multi'
  >()
  if (grader.type === 'python') expectTypeOf(grader).toEqualTypeOf<PythonGrader>()
  if (grader.type === 'string_check')
    expectTypeOf(grader.operation).toEqualTypeOf<'eq' | 'ne' | 'like' | 'ilike'>()
  if (grader.type === 'score_model') expectTypeOf(grader.model).toEqualTypeOf<string>()
  // @ts-expect-error a program has no metric
  if (grader.type === 'python') void grader.evaluation_metric
})

test('behavior: the graders of a formula have names, and narrow on type', () => {
  const grader = {} as MultiGrader['graders'][string]
  if (grader.type === 'label_model')
    expectTypeOf(grader.passing_labels).toEqualTypeOf<readonly string[]>()
  // @ts-expect-error formulas do not nest
  if (grader.type === 'multi') void grader
})
