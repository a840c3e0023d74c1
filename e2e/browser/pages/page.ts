import { createFile, retrieveFileContent } from '@bonsai-ai/files'
import { type UploadProgress, uploadFileInParts } from '@bonsai-ai/uploads'
import { connect, functions, type Outcome, settle, type Setup } from './functions.ts'

interface Uploaded {
  readonly filename: string | undefined
  /** Size in bytes of what was chosen. */
  readonly size: number
  /** Whether the server gives it back the same. */
  readonly isSame: boolean
  readonly progress: readonly UploadProgress[]
}

const pageFunctions = {
  ...functions,

  /** Uploads what was chosen in the input: as it is, as a stream of its bytes, or in parts. */
  upload: (setup: Setup, how: 'whole' | 'stream' | 'parts'): Promise<Outcome<Uploaded>> =>
    settle(async () => {
      const client = connect(setup)
      const file = document.querySelector('input')?.files?.[0]
      if (!file) throw new Error('no file is chosen')
      const progress: UploadProgress[] = []
      const { id: file_id = '', filename } =
        how === 'parts'
          ? ((
              await uploadFileInParts(
                client,
                { file, purpose: 'batch', mime_type: 'text/jsonl', part_size: 2 ** 20 },
                { onProgress: (step) => progress.push(step) },
              )
            ).file ?? {})
          : await createFile(client, {
              file: how === 'stream' ? file.stream() : file,
              purpose: 'user_data',
            })
      const stored = await retrieveFileContent(client, { file_id })
      const isSame = (await digest(stored)) === (await digest(file))
      return { filename, size: file.size, isSame, progress }
    }),

  /** Has a function done in a worker. */
  inWorker: async (name: keyof typeof functions, ...args: readonly unknown[]): Promise<unknown> => {
    const worker = new Worker('/worker.js', { type: 'module' })
    const result = await new Promise<string>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      // A worker is no window: there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ name, args })
    })
    worker.terminate()
    return JSON.parse(result)
  },
}

async function digest(source: Blob | Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await source.arrayBuffer())
  return new Uint8Array(hash).join()
}

/** What can be called in a page, by name. */
export type PageFunctions = typeof pageFunctions

declare global {
  // It is how drivers reach the page: they know no modules.
  var callFunction: (name: keyof PageFunctions, args: readonly unknown[]) => Promise<string>
}

globalThis.callFunction = async (name, args) => {
  // The caller's types see to it that they fit.
  const work = pageFunctions[name] as (...args: readonly unknown[]) => unknown
  return JSON.stringify((await work(...args)) ?? null)
}
