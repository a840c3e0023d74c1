import { useSignal } from '@preact/signals'
import { CodeView } from './CodeView.tsx'
import { allEndpoints, findEndpoint } from './endpoints.ts'
import { FileFields } from './FileFields.tsx'
import { findMaker } from './ids.ts'
import { PlayIcon, StopIcon } from './icons.tsx'
import { ParamsEditor } from './ParamsEditor.tsx'
import { formatBytes } from './stats.ts'
import {
  isRunning,
  knownIds,
  params,
  paramsText,
  run,
  sampleText,
  select,
  selected,
  selectTwin,
  stop,
  writeParams,
} from './state.ts'
import { Tabs } from './Tabs.tsx'

export function CallPanel() {
  const tab = useSignal('params')
  const endpoint = selected.value
  return (
    <section class="call" aria-label="Call">
      <Heading />
      <Tabs
        label="call"
        tabs={[
          { id: 'params', title: 'Params' },
          { id: 'code', title: 'Code' },
        ]}
        active={tab.value}
        onChange={(id) => (tab.value = id)}
      >
        {tab.value === 'params' ? (
          <div class="params" id="params">
            {endpoint.paramsType === undefined ? (
              <p class="none">It takes no params.</p>
            ) : (
              <ParamsEditor />
            )}
            <FileFields />
          </div>
        ) : (
          <CodeView />
        )}
      </Tabs>
      <RunBar />
    </section>
  )
}

function Heading() {
  const endpoint = selected.value
  const twin = endpoint.twin === undefined ? undefined : findEndpoint(endpoint.twin)
  const isStream = endpoint.result === 'stream'
  return (
    <div class="heading">
      <h1>{endpoint.name}</h1>
      <p class="summary">{endpoint.summary}</p>
      <p class="facts">
        <span class="route">
          <span class={`verb ${endpoint.method.toLowerCase()}`}>{endpoint.method}</span>{' '}
          <code>{endpoint.path}</code>
        </span>
        <span>{endpoint.package}</span>
        <span title="This call and its client, minified and gzipped">
          {formatBytes(endpoint.size)} gzip
        </span>
        {endpoint.see && (
          <a href={endpoint.see} target="_blank" rel="noreferrer">
            Reference<span class="visually-hidden"> of {endpoint.name}</span>
          </a>
        )}
      </p>
      {twin && (
        <div class="twins" role="group" aria-label="How it answers">
          <button aria-pressed={!isStream} onClick={() => isStream && selectTwin(twin)}>
            Whole
          </button>
          <button aria-pressed={isStream} onClick={() => isStream || selectTwin(twin)}>
            Stream
          </button>
        </div>
      )}
    </div>
  )
}

function RunBar() {
  const { problem } = params.value
  const maker = findMaker(knownIds.value, selected.value, allEndpoints)
  return (
    <div class="run">
      {isRunning.value ? (
        <button class="button stop" onClick={stop}>
          <StopIcon />
          Stop <kbd>Esc</kbd>
        </button>
      ) : (
        <button class="button primary" disabled={problem !== undefined} onClick={() => void run()}>
          <PlayIcon />
          Run <kbd>Ctrl ↵</kbd>
        </button>
      )}
      {paramsText.value !== sampleText.value && (
        <button class="button quiet" onClick={() => writeParams(sampleText.value)}>
          Back to the sample
        </button>
      )}
      {problem !== undefined ? (
        <p class="hint" role="status">
          {problem}
        </p>
      ) : (
        maker && (
          <p class="hint">
            Its ids are made up:{' '}
            <button class="link" onClick={() => select(maker)}>
              {maker.name}
            </button>{' '}
            makes one.
          </p>
        )
      )}
    </div>
  )
}
