import { useEffect, useRef } from 'preact/hooks'
import type { GapChartView } from './chart.ts'
import type { Call } from './runCall.ts'
import { formatTime } from './stats.ts'
import { theme } from './theme.ts'

/** How long each event kept the page waiting. */
export function GapChart({ call: { events } }: { readonly call: Call }) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<GapChartView | undefined>(undefined)
  const drawn = useRef(events)
  drawn.current = events

  useEffect(() => {
    let isGone = false
    void import('./chart.ts').then(({ createGapChart }) => {
      if (isGone || !place.current) return
      view.current = createGapChart(place.current)
      view.current.draw(drawn.current)
    })
    return () => {
      isGone = true
      view.current?.destroy()
      view.current = undefined
    }
  }, [theme.value])

  useEffect(() => view.current?.draw(events), [events.length, events])

  const gaps = events.map(({ gap }) => gap).sort((a, b) => a - b)
  const longest = gaps.at(-1) ?? 0
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0
  return (
    <figure class="chart">
      <figcaption>
        Gaps between events{' '}
        <span>
          median {formatTime(median)}, longest {formatTime(longest)}
        </span>
      </figcaption>
      <div ref={place} class="plot" aria-hidden="true" />
    </figure>
  )
}
