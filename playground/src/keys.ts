import { isListOpen, isRunning, run, stop } from './state.ts'

/** The keys that work everywhere: `/` searches, Ctrl+Enter runs, Escape stops. */
export function listenToKeys(): () => void {
  addEventListener('keydown', onKeyDown)
  return () => removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  // Whoever has the focus comes first: an open list of completions closes on Escape.
  if (event.defaultPrevented) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    void run()
  } else if (event.key === 'Escape' && isRunning.value) stop()
  else if (event.key === 'Escape' && isListOpen.value) isListOpen.value = false
  else if (event.key === '/' && !isTyping(event.target)) {
    event.preventDefault()
    focusSearch()
  }
}

export function focusSearch(): void {
  isListOpen.value = true
  // On a small page the field is hidden until the list is open.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>('#search')
    field?.focus()
    field?.select()
  })
}

/** Takes the keyboard to what was selected. */
export function focusParams(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('#params .cm-content, #params textarea')?.focus()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
