import { streamChatCompletion } from '@bonsai-ai/chat'
import { createClient } from '@bonsai-ai/core'

const form = document.querySelector('#chat')
const answer = document.querySelector('#answer')
const error = document.querySelector('#error')
const stop = document.querySelector('#stop')

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const { baseURL, key, question } = Object.fromEntries(new FormData(form))
  const controller = new AbortController()
  stop.onclick = () => controller.abort()
  stop.disabled = false
  answer.value = ''
  error.textContent = ''
  try {
    // The key stays in this field: nothing is stored. A server of your own may need none.
    const client = createClient({ baseURL, apiKey: key || undefined })
    const stream = await streamChatCompletion(
      client,
      { model: 'gpt-5.4-mini', messages: [{ role: 'user', content: question }] },
      { signal: controller.signal },
    )
    for await (const chunk of stream) answer.value += chunk.choices[0]?.delta.content ?? ''
  } catch (cause) {
    if (!controller.signal.aborted) error.textContent = String(cause)
  } finally {
    stop.disabled = true
  }
})
