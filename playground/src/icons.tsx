const stroke = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': true,
} as const

export function TreeIcon() {
  return (
    <svg class="tree" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M6 21h12M12 21c0-5 3-5 3-9M12 17c0-3-3-3-3-6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
      />
      <circle cx="8.5" cy="8.5" r="3.5" fill="currentColor" />
      <circle cx="15.5" cy="7.5" r="4.5" fill="currentColor" />
    </svg>
  )
}

export function SearchIcon() {
  return (
    <svg {...stroke}>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3 3" />
    </svg>
  )
}

export function PlayIcon() {
  return (
    <svg {...stroke} fill="currentColor">
      <path d="M5 3.5v9l7.5-4.5z" />
    </svg>
  )
}

export function StopIcon() {
  return (
    <svg {...stroke} fill="currentColor">
      <rect x="4" y="4" width="8" height="8" rx="1" />
    </svg>
  )
}

export function CopyIcon() {
  return (
    <svg {...stroke}>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </svg>
  )
}

export function ThemeIcon() {
  return (
    <svg {...stroke}>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11z" fill="currentColor" />
    </svg>
  )
}
