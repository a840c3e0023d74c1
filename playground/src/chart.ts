import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { ReceivedEvent } from './runCall.ts'

/** The chart, as far as the page uses it. */
export interface GapChartView {
  draw(events: readonly ReceivedEvent[]): void
  destroy(): void
}

const height = 96

/** There is no half of an event. */
const wholeSteps = [1, 2, 5]
  .flatMap((step) => [step, step * 10, step * 100, step * 1000, step * 10_000])
  .sort((a, b) => a - b)

/** Puts a chart of gaps into the page. It is a chunk of its own, loaded with the first stream. */
export function createGapChart(parent: HTMLElement): GapChartView {
  const style = getComputedStyle(parent)
  const color = (name: string): string => style.getPropertyValue(name).trim()
  const axis = {
    stroke: color('--muted'),
    font: '11px system-ui',
    grid: { stroke: color('--line'), width: 1 },
    ticks: { show: false },
  }
  const plot = new uPlot(
    {
      width: parent.clientWidth || 300,
      height,
      legend: { show: false },
      cursor: { y: false, points: { show: false } },
      scales: {
        // Half a bar of room at both ends.
        x: { time: false, range: (_, min, max) => [min - 0.5, max + 0.5] },
        y: { range: (_, __, max) => [0, Math.max(max * 1.1, 1)] },
      },
      series: [
        {},
        {
          stroke: color('--accent'),
          fill: color('--faint'),
          width: 1,
          points: { show: false },
          ...(uPlot.paths.bars ? { paths: uPlot.paths.bars({ size: [0.7, 24] }) } : {}),
        },
      ],
      axes: [
        { ...axis, grid: { show: false }, size: 24, incrs: wholeSteps },
        { ...axis, size: 48, space: 24, values: (_, ticks) => ticks.map((tick) => `${tick} ms`) },
      ],
    },
    [[], []],
    parent,
  )
  const observer = new ResizeObserver(() => plot.setSize({ width: parent.clientWidth, height }))
  observer.observe(parent)
  return {
    draw(events) {
      plot.setData([events.map((_, index) => index + 1), events.map(({ gap }) => gap)])
    },
    destroy() {
      observer.disconnect()
      plot.destroy()
    },
  }
}
