import { useEffect, useRef } from 'preact/hooks'
import type { Connection } from './connection.ts'
import { connection, isConnectionOpen } from './state.ts'

const kinds = [
  ['mock', 'Mock in this page', 'Answers from memory, without a network.'],
  ['server', 'A server', 'Any that speaks the API: npm run mock, a proxy, vLLM, Ollama.'],
  ['api', 'api.openai.com', 'With an ephemeral key that your server made.'],
] as const

export function ConnectionDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const isOpen = isConnectionOpen.value
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])

  const { kind, baseURL, apiKey } = connection.value
  return (
    <dialog
      ref={dialog}
      aria-labelledby="connection-title"
      onClose={() => (isConnectionOpen.value = false)}
    >
      <form method="dialog">
        <h2 id="connection-title">Connection</h2>
        <fieldset>
          <legend class="visually-hidden">Whom to call</legend>
          {kinds.map(([value, title, text]) => (
            <label class="choice" key={value}>
              <input
                type="radio"
                name="kind"
                value={value}
                checked={kind === value}
                onChange={() => change({ kind: value })}
              />
              <span>
                <strong>{title}</strong>
                <small>{text}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {kind === 'server' && (
          <label class="field">
            Address
            <input
              type="url"
              value={baseURL}
              placeholder="http://localhost:4010/v1"
              onInput={({ currentTarget }) => change({ baseURL: currentTarget.value })}
            />
          </label>
        )}
        {kind !== 'mock' && (
          <label class="field">
            {kind === 'api' ? 'Ephemeral key' : 'Key, if it wants one'}
            <input
              type="password"
              value={apiKey}
              placeholder="ek_…"
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => change({ apiKey: currentTarget.value })}
            />
          </label>
        )}
        {kind !== 'mock' && (
          <p class="note">
            The key stays in the memory of this page, never in its storage or address. A reload
            forgets it. Secret <code>sk-</code> keys are refused: every visitor could read them.
          </p>
        )}
        <div class="actions">
          <button class="button primary">Done</button>
        </div>
      </form>
    </dialog>
  )
}

function change(changed: Partial<Connection>): void {
  connection.value = { ...connection.value, ...changed }
}
