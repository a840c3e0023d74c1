import { expect, test } from 'vitest'
import { abortStreams } from './abortStreams.ts'
import { countResidue } from './residue.ts'
import { runCalls } from './runCalls.ts'
import { startLoadServer } from './startLoadServer.ts'

const megabyte = 2 ** 20

test('behavior: a thousand calls, every tenth attempt failing, come out as planned', async () => {
  await using server = await startLoadServer()
  const { signal } = new AbortController()
  const warmup = await runCalls(server, { calls: 200, first: 0, concurrency: 100 }, signal)
  const before = await countResidue(server, signal)
  const report = await runCalls(server, { calls: 1000, first: 1000, concurrency: 100 }, signal)
  const after = await countResidue(server, signal)

  expect([...warmup.problems, ...report.problems]).toEqual([])
  expect(report.attempts).toBeGreaterThan(1050)
  for (const count of Object.values(report.faults)) expect(count).toBeGreaterThan(5)
  expect(report.succeeded + report.failed).toBe(1000)
  expect(after.sockets).toBe(0)
  expect(after.listeners).toBe(0)
  expect(after.timers).toBeLessThanOrEqual(before.timers)
  expect(after.heap - before.heap).toBeLessThan(4 * megabyte)
}, 30_000)

test('behavior: a storm of five hundred aborted streams leaves nothing', async () => {
  await using server = await startLoadServer()
  const { signal } = new AbortController()
  await abortStreams(server, { streams: 100, concurrency: 50 })
  const before = await countResidue(server, signal)
  const problems = await abortStreams(server, { streams: 500, concurrency: 50 })
  const after = await countResidue(server, signal)

  expect(problems).toEqual([])
  expect(after.sockets).toBe(0)
  expect(after.timers).toBeLessThanOrEqual(before.timers)
  expect(after.heap - before.heap).toBeLessThan(4 * megabyte)
}, 30_000)
