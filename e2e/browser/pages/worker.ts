import { functions } from './functions.ts'

addEventListener(
  'message',
  ({ data }: MessageEvent<{ name: keyof typeof functions; args: [] }>) => {
    // The page has them as types of its own; here they are whatever it sent.
    const work = functions[data.name] as (...args: unknown[]) => unknown
    void Promise.resolve(work(...data.args)).then((result) => postMessage(JSON.stringify(result)))
  },
)
