import type { ComponentChildren } from 'preact'

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly active: string
  readonly onChange: (id: string) => void
  readonly children: ComponentChildren
}

interface Tab {
  readonly id: string
  readonly title: string
  readonly count?: number | undefined
}

/** Tabs over a panel. The arrow keys go from one to the next. */
export function Tabs({ label, tabs, active, onChange, children }: TabsProps) {
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    const index = tabs.findIndex(({ id }) => id === active)
    const next = tabs[(index + by + tabs.length) % tabs.length]
    if (!next) return
    onChange(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            id={`tab-${id}`}
            role="tab"
            aria-selected={id === active}
            aria-controls={`panel-${label}`}
            tabIndex={id === active ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {title}
            {count !== undefined && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div class="panel" id={`panel-${label}`} role="tabpanel" aria-labelledby={`tab-${active}`}>
        {children}
      </div>
    </>
  )
}
