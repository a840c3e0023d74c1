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
      <a class="skip" href="#params">
        Skip to the call
      </a>
      <TopBar />
      <FunctionList />
      <main class="work">
        <CallPanel />
        <ResultPanel />
      </main>
      <ConnectionDialog />
    </div>
  )
}
