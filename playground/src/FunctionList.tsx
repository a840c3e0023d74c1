import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Endpoint } from './endpoint.ts'
import { shortName } from './endpoints.ts'
import { SearchIcon } from './icons.tsx'
import { focusParams } from './keys.ts'
import { found, isListOpen, query, select, selected } from './state.ts'

/** All functions, by package; those that a search finds, the best first. */
export function FunctionList() {
  const active = useSignal<string | undefined>(undefined)
  const list = useRef<HTMLDivElement>(null)
  const current = useComputed(() => {
    const names = found.value.map(({ name }) => name)
    if (active.value !== undefined && names.includes(active.value)) return active.value
    return query.value === '' && names.includes(selected.value.name)
      ? selected.value.name
      : names[0]
  })

  useEffect(() => {
    document.getElementById(`option-${current.value}`)?.scrollIntoView({ block: 'nearest' })
  }, [current.value])

  function choose(endpoint: Endpoint | undefined): void {
    if (!endpoint) return
    active.value = endpoint.name
    select(endpoint)
    focusParams()
  }

  function move(by: number): void {
    const index = found.value.findIndex(({ name }) => name === current.value)
    active.value = found.value[Math.min(Math.max(index + by, 0), found.value.length - 1)]?.name
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event
    if (key === 'ArrowDown') move(1)
    else if (key === 'ArrowUp') move(-1)
    else if (key === 'PageDown') move(10)
    else if (key === 'PageUp') move(-10)
    else if (key === 'Enter' && !event.ctrlKey && !event.metaKey)
      choose(found.value.find(({ name }) => name === current.value))
    else if (key === 'Escape' && query.value !== '') query.value = ''
    else return
    event.preventDefault()
  }

  return (
    <nav class="list" aria-label="Functions">
      <div class="search">
        <SearchIcon />
        <input
          id="search"
          type="text"
          role="combobox"
          aria-label="Find a function"
          aria-expanded="true"
          aria-controls="functions"
          aria-autocomplete="list"
          aria-activedescendant={current.value && `option-${current.value}`}
          placeholder="Find a function"
          autocomplete="off"
          spellcheck={false}
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value
            active.value = undefined
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>/</kbd>
        <button class="button only-small" onClick={() => (isListOpen.value = false)}>
          Close
        </button>
      </div>
      <div
        class="options"
        id="functions"
        role="listbox"
        aria-label="Functions"
        ref={list}
        tabIndex={-1}
      >
        {groups(found.value, query.value !== '').map(([title, members]) => (
          <div role="group" aria-label={title} key={title}>
            <p class="group" aria-hidden="true">
              {title}
            </p>
            {members.map((endpoint) => (
              <Option
                key={endpoint.name}
                endpoint={endpoint}
                isActive={endpoint.name === current.value}
                onChoose={() => choose(endpoint)}
              />
            ))}
          </div>
        ))}
      </div>
      {found.value.length === 0 && <p class="none">No function is called that.</p>}
    </nav>
  )
}

interface OptionProps {
  readonly endpoint: Endpoint
  readonly isActive: boolean
  readonly onChoose: () => void
}

function Option({ endpoint, isActive, onChoose }: OptionProps) {
  return (
    // The keys are those of the field that owns the list.
    <div
      id={`option-${endpoint.name}`}
      role="option"
      aria-selected={endpoint === selected.value}
      class={`option${isActive ? ' active' : ''}`}
      title={endpoint.summary}
      onClick={onChoose}
    >
      <span class={`verb ${endpoint.method.toLowerCase()}`}>
        {endpoint.method === 'DELETE' ? 'DEL' : endpoint.method}
      </span>
      <span class="clip">{endpoint.name}</span>
    </div>
  )
}

function groups(
  endpoints: readonly Endpoint[],
  isRanked: boolean,
): readonly (readonly [title: string, members: readonly Endpoint[]])[] {
  if (isRanked) return [[`${endpoints.length} found`, endpoints]]
  const byPackage = new Map<string, Endpoint[]>()
  for (const endpoint of endpoints) {
    const title = shortName(endpoint.package)
    byPackage.set(title, [...(byPackage.get(title) ?? []), endpoint])
  }
  return [...byPackage]
}
