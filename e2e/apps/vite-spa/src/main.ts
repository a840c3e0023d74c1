import { createClient } from '@bonsai-ai/core'
import { streamChatTools } from '@bonsai-ai/structured'
import { ephemeralKey } from './ephemeralKey.ts'
import { getWeather } from './getWeather.ts'

// The function is asked before each attempt, so a key that has ended is never sent.
const client = createClient({
  apiKey: ephemeralKey,
  baseURL: import.meta.env.VITE_OPENAI_BASE_URL,
})

const form = find<HTMLFormElement>('#chat')
const calls = find('#calls')
const answer = find<HTMLOutputElement>('#answer')
const error = find('#error')
const stop = find<HTMLButtonElement>('#stop')

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const content = String(new FormData(form).get('question'))
  const controller = new AbortController()
  stop.onclick = () => controller.abort()
  stop.disabled = false
  answer.value = ''
  calls.replaceChildren()
  error.textContent = ''
  try {
    const run = streamChatTools(
      client,
      { model: 'gpt-5.4-mini', messages: [{ role: 'user', content }], tools: [getWeather] },
      { signal: controller.signal },
    )
    for await (const step of run) {
      if (step.type === 'content.delta') answer.value += step.delta
      if (step.type === 'tool.started') {
        const item = document.createElement('li')
        item.textContent = `${step.call.name}(${step.call.type === 'function' ? step.call.arguments : step.call.input})`
        calls.append(item)
      }
    }
  } catch (cause) {
    if (!controller.signal.aborted) error.textContent = String(cause)
  } finally {
    stop.disabled = true
  }
})

function find<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return found
}
