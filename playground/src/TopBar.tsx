import { describe } from './connection.ts'
import { SearchIcon, ThemeIcon, TreeIcon } from './icons.tsx'
import { focusSearch } from './keys.ts'
import { connection, isConnectionOpen } from './state.ts'
import { toggleTheme } from './theme.ts'

export function TopBar() {
  return (
    <header class="top">
      <button class="button icon only-small" aria-label="Find a function" onClick={focusSearch}>
        <SearchIcon />
      </button>
      <p class="brand">
        <TreeIcon />
        Bonsai <span>playground</span>
      </p>
      <button
        class="button connection"
        aria-haspopup="dialog"
        onClick={() => (isConnectionOpen.value = true)}
      >
        <span class={`dot ${connection.value.kind}`} />
        <span class="visually-hidden">Connection: </span>
        <span class="clip">{describe(connection.value)}</span>
      </button>
      <button class="button icon" aria-label="Light or dark" onClick={toggleTheme}>
        <ThemeIcon />
      </button>
    </header>
  )
}
