'use client'

import type { ChatCompletionChunk } from '@bonsai-ai/chat'
import { fromSSEResponse } from '@bonsai-ai/core'
import { type FormEvent, useRef, useState } from 'react'

export default function Page() {
  const [answer, setAnswer] = useState('')
  const [error, setError] = useState('')
  const running = useRef<AbortController>(undefined)

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const content = String(new FormData(event.currentTarget).get('question'))
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setAnswer('')
    setError('')
    try {
      const response = await fetch('/api/chat', {
        method: 'POST',
        body: JSON.stringify({ messages: [{ role: 'user', content }] }),
        signal: controller.signal,
      })
      for await (const chunk of fromSSEResponse<ChatCompletionChunk>(response))
        setAnswer((text) => text + (chunk.choices[0]?.delta.content ?? ''))
    } catch (cause) {
      if (!controller.signal.aborted) setError(String(cause))
    }
  }

  return (
    <main>
      <form onSubmit={ask}>
        <label>
          Question <input name="question" required autoFocus />
        </label>{' '}
        <button>Ask</button>{' '}
        <button type="button" onClick={() => running.current?.abort()}>
          Stop
        </button>
      </form>
      <p aria-live="polite">{answer}</p>
      {error && <p role="alert">{error}</p>}
    </main>
  )
}
