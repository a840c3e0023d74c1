import type { PageFunctions } from '../pages/page.ts'

/** A tab of whichever browser. */
export interface Tab {
  /** Goes to an address, and waits until it is there. */
  readonly open: (url: string) => Promise<void>
  /** Calls a function of the page by its name; arguments and result go as JSON. */
  readonly call: <Name extends keyof PageFunctions>(
    name: Name,
    ...args: Parameters<PageFunctions[Name]>
  ) => Promise<Awaited<ReturnType<PageFunctions[Name]>>>
  /** Runs an expression, and gives what it says once it is settled, as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Chooses a file in the page's input. */
  readonly choose: (path: string) => Promise<void>
}

/** What a driver can do. */
export interface Driver extends Pick<Tab, 'open' | 'choose'> {
  /** The string that an expression comes to, or its promise. */
  readonly run: (expression: string) => Promise<string>
}

export function createTab({ open, choose, run }: Driver): Tab {
  const evaluate = async (expression: string): Promise<unknown> =>
    JSON.parse(await run(`Promise.resolve(${expression}).then((it) => JSON.stringify(it ?? null))`))
  return {
    open,
    choose,
    evaluate,
    async call<Name extends keyof PageFunctions>(
      name: Name,
      ...args: Parameters<PageFunctions[Name]>
    ): Promise<Awaited<ReturnType<PageFunctions[Name]>>> {
      const result = await run(`callFunction(${JSON.stringify(name)}, ${JSON.stringify(args)})`)
      // The page's function of this name made it.
      return JSON.parse(result) as Awaited<ReturnType<PageFunctions[Name]>>
    },
  }
}
