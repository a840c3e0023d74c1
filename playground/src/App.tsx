import { useEffect } from 'preact/hooks'
import { CallPanel } from './CallPanel.tsx'
import { ConnectionDialog } from './ConnectionDialog.tsx'
import { FunctionList } from './FunctionList.tsx'
import { listenToKeys } from './keys.ts'
import { ResultPanel } from './ResultPanel.tsx'
import { followAddress, isListOpen } from './state.ts'
import { TopBar } from './TopBar.tsx'

export function App() {
  useEffect(followAddress, [])
  useEffect(listenToKeys, [])
  return (
    <div class={`app${isListOpen.value ? ' list-open' : ''}`}>
      <a class="skip" href="#work" onClick={skip}>
        Skip to the call
      </a>
      <TopBar />
      <FunctionList />
      <main class="work" id="work" tabIndex={-1}>
        <CallPanel />
        <ResultPanel />
      </main>
      <ConnectionDialog />
    </div>
  )
}

/** The address names the function, so the link moves the focus and leaves the address alone. */
function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('work')?.focus()
}
