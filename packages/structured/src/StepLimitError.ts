import { BonsaiError } from '@bonsai-ai/core'

/** A run came to its `maxSteps`, and the model wanted to call more tools. */
export class StepLimitError<Result = unknown> extends BonsaiError {
  declare readonly name: 'StepLimitError'
  /** The run so far. The last calls were not run: they are its `pending`. */
  declare readonly result: Result

  constructor(request: string, steps: number, result: Result) {
    const text = `still calls tools after ${steps} ${steps === 1 ? 'step' : 'steps'}`
    super('StepLimitError', request, `${text}: raise maxSteps, or go on from result`, {
      result,
    } as object)
  }
}
