import { useEffect, useRef } from 'preact/hooks'
import { DataView } from './DataView.tsx'
import { FailureView } from './FailureView.tsx'
import { print } from './print.ts'
import { nameOf } from './readEvent.ts'
import type { Call } from './runCall.ts'

/** What people want to read: text, tool calls, pictures, or what went wrong. */
export function AnswerView({ call }: { readonly call: Call }) {
  const { text, toolCalls, events, result, data, failure, status, endpoint } = call
  const isStream = endpoint.result === 'stream'
  const panel = useRef<HTMLDivElement>(null)
  const follows = useRef(true)

  useEffect(() => {
    if (status === 'running' && text !== '' && follows.current)
      panel.current?.scrollTo({ top: panel.current.scrollHeight })
  }, [events.length])

  return (
    <div
      class="answer"
      tabIndex={0}
      ref={panel}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        // Who scrolls up wants to read on there.
        follows.current = scrollTop + clientHeight > scrollHeight - 40
      }}
    >
      {failure && <FailureView failure={failure} />}
      {text !== '' && (
        <p class="text">
          {text}
          {status === 'running' && <span class="cursor" />}
        </p>
      )}
      {toolCalls.map(({ key, name, input }) => (
        <div class="tool" key={key}>
          <p>
            <span>calls</span> <code>{name}</code>
          </p>
          <pre tabIndex={0} aria-label={`Input of ${name}`}>
            {input}
          </pre>
        </div>
      ))}
      {isStream && isCutOff(call) && (
        <p class="note">The stream ended without saying that it was done: it may be cut off.</p>
      )}
      {data && <DataView data={data} />}
      {pictures(isStream ? { data: events.slice(-1).map(({ data: last }) => last) } : result).map(
        (url) => (
          <img key={url} src={url} alt="From the answer" />
        ),
      )}
      {result !== undefined && (
        <pre class="json" tabIndex={0} aria-label="Result">
          {print(result)}
        </pre>
      )}
      {status === 'done' && endpoint.result === 'nothing' && (
        <p class="none">It resolved with nothing, as it should.</p>
      )}
      {isStream && text === '' && toolCalls.length === 0 && events.length > 0 && (
        <pre class="json" tabIndex={0} aria-label="Last event">
          {print(events.at(-1)?.data)}
        </pre>
      )}
    </div>
  )
}

function pictures(result: unknown): string[] {
  const { data } = Object(result) as { data?: unknown }
  if (!Array.isArray(data)) return []
  return (data as unknown[]).flatMap((item) => {
    const { b64_json: encoded } = Object(item) as { b64_json?: unknown }
    return typeof encoded === 'string' ? [`data:image/png;base64,${encoded}`] : []
  })
}

/** Chats end with `[DONE]`; other streams end with an event that says so, and then just end. */
function isCutOff({ ended, events }: Call): boolean {
  const last = nameOf(events.at(-1)?.data) ?? ''
  return ended === 'eof' && !/\.(completed|done|failed|incomplete|cancelled)$/.test(last)
}
