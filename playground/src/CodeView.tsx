import { useSignal } from '@preact/signals'
import { CopyIcon } from './icons.tsx'
import { printCode } from './printCode.ts'
import { formatBytes } from './stats.ts'
import { connection, files, params, selected } from './state.ts'

/** The call as a module, ready to be copied, and what it costs. */
export function CodeView() {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no')
  const endpoint = selected.value
  const names = Object.entries(files.value).map(
    ([field, chosen]) => [field, chosen.map(({ name }) => name)] as const,
  )
  const given = params.value.value ?? endpoint.sample
  const code = printCode(endpoint, given, Object.fromEntries(names), connection.value)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code)
      copied.value = 'yes'
    } catch {
      copied.value = 'failed'
    }
    setTimeout(() => (copied.value = 'no'), 2000)
  }

  return (
    <div class="code">
      <pre tabIndex={0} aria-label="Code">
        <code>{code}</code>
      </pre>
      <div class="under">
        <button class="button" onClick={() => void copy()}>
          <CopyIcon />
          {{ no: 'Copy', yes: 'Copied', failed: 'Not allowed here' }[copied.value]}
        </button>
        <p>
          <strong>{formatBytes(endpoint.size)}</strong> gzip: {endpoint.name} and createClient, with
          nothing else of the SDK.
        </p>
      </div>
    </div>
  )
}
