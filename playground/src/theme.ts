import { signal } from '@preact/signals'

type Theme = 'light' | 'dark'

/** What the page is drawn in: the system's choice until somebody makes another. */
export const theme = signal<Theme>(systemTheme())

/** Kept until the page is closed; the system's choice stands again then. */
export function toggleTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = theme.value
}

function systemTheme(): Theme {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', () => {
    if (!document.documentElement.dataset['theme']) theme.value = dark.matches ? 'dark' : 'light'
  })
  return dark.matches ? 'dark' : 'light'
}
