import type { Reporter, TestCase } from '@playwright/test/reporter'

/** Ends with `N passed, N failed`, as every step of the checks does. */
export default class CountReporter implements Reporter {
  readonly #tests = new Set<TestCase>()
  #broken = 0

  onTestEnd(test: TestCase): void {
    this.#tests.add(test)
  }

  /** Of what belongs to no test, such as the setup. */
  onError(): void {
    this.#broken++
  }

  onEnd(): void {
    const passed = [...this.#tests].filter((test) => test.outcome() === 'expected').length
    const failed = this.#tests.size - passed + this.#broken
    console.log(`\n${passed} passed, ${failed} failed`)
  }

  printsToStdio(): boolean {
    return true
  }
}
