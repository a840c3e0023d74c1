import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { AnswerView } from './AnswerView.tsx'
import { EventsView } from './EventsView.tsx'
import { GapChart } from './GapChart.tsx'
import { ResponseView } from './ResponseView.tsx'
import type { Call } from './runCall.ts'
import { call, isRunning, selected } from './state.ts'
import { statsOf } from './stats.ts'
import { Tabs } from './Tabs.tsx'

export function ResultPanel() {
  const tab = useSignal('answer')
  const current = call.value?.endpoint === selected.value ? call.value : undefined
  const isStream = selected.value.result === 'stream'
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    // Where it lies below the call, nobody would see that it has begun.
    if (isRunning.value && matchMedia('(max-width: 68rem)').matches)
      panel.current?.scrollIntoView({ block: 'start' })
  }, [isRunning.value])

  return (
    <section class="result" aria-label="Result" ref={panel}>
      <Status call={current} />
      {current && isStream && current.events.length > 1 && <GapChart call={current} />}
      <Tabs
        label="result"
        tabs={[
          { id: 'answer', title: 'Answer' },
          ...(isStream ? [{ id: 'events', title: 'Events', count: current?.events.length }] : []),
          { id: 'response', title: 'Response' },
        ]}
        active={tab.value === 'events' && !isStream ? 'answer' : tab.value}
        onChange={(id) => (tab.value = id)}
      >
        {current === undefined ? (
          <Nothing />
        ) : tab.value === 'response' ? (
          <ResponseView call={current} />
        ) : tab.value === 'events' && isStream ? (
          <EventsView call={current} />
        ) : (
          <AnswerView call={current} />
        )}
      </Tabs>
    </section>
  )
}

function Status({ call: current }: { readonly call: Call | undefined }) {
  const status = current?.status ?? 'idle'
  const words = {
    idle: 'Not run yet',
    running: 'Running',
    done: 'Done',
    stopped: 'Stopped',
    failed: 'Failed',
  }
  return (
    <div class="status">
      <p role="status" class={`state ${status}`}>
        <span class="dot" />
        {words[status]}
      </p>
      {current && (
        <dl class="stats">
          {statsOf(current).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

function Nothing() {
  return (
    <div class="nothing">
      <p>The answer appears here.</p>
      <dl>
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>find a function</dd>
        </div>
        <div>
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>choose it</dd>
        </div>
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>run</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>stop</dd>
        </div>
      </dl>
    </div>
  )
}
