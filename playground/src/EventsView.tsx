import { useEffect, useRef } from 'preact/hooks'
import { print } from './print.ts'
import { nameOf, readEvent } from './readEvent.ts'
import type { Call, ReceivedEvent } from './runCall.ts'
import { formatTime } from './stats.ts'

/** More rows than these slow the page down, and nobody reads them. */
const most = 500

/** The events as they arrived, with the gap before each. */
export function EventsView({ call: { events, status } }: { readonly call: Call }) {
  const list = useRef<HTMLOListElement>(null)
  const shown = events.slice(-most)
  const left = events.length - shown.length
  useEffect(() => {
    if (status === 'running') list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [events.length])
  if (events.length === 0) return <p class="none">No event has come.</p>
  return (
    <ol class="events" ref={list} tabIndex={0} aria-label="Events">
      {left > 0 && <li class="none">{left} before these</li>}
      {shown.map((event, index) => (
        <li key={left + index}>
          <Event event={event} />
        </li>
      ))}
    </ol>
  )
}

function Event({ event: { at, gap, data } }: { readonly event: ReceivedEvent }) {
  const name = nameOf(data)
  const { text } = readEvent(data)
  return (
    <details>
      <summary>
        <span class="when" title={`${formatTime(at)} after the start`}>
          +{gap.toFixed(gap < 10 ? 1 : 0)} ms
        </span>
        <code class="clip">
          {name !== undefined && <span>{name} </span>}
          {JSON.stringify(text === '' ? data : text)}
        </code>
      </summary>
      <pre>{print(data)}</pre>
    </details>
  )
}
