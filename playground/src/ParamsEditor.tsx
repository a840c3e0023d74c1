import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { checkParams } from './checkParams.ts'
import type { Schema } from './complete.ts'
import type { ParamsView } from './editor.ts'
import { fileParams, paramsText, selected, writeParams } from './state.ts'

const page = {
  onChange: writeParams,
  check: (params: unknown) =>
    checkParams(selected.peek(), { ...(params as object), ...fileParams(selected.peek()) }),
}

/** JSON with completion from the schema of the params. Plain text until the editor is loaded. */
export function ParamsEditor() {
  const place = useRef<HTMLDivElement>(null)
  const view = useSignal<ParamsView | undefined>(undefined)
  const { paramsType } = selected.value

  useEffect(() => {
    let isGone = false
    void import('./editor.ts').then(({ createParamsView }) => {
      if (!isGone && place.current)
        view.value = createParamsView(place.current, paramsText.peek(), page)
    })
    return () => {
      isGone = true
      view.value?.destroy()
      view.value = undefined
    }
  }, [])

  useEffect(() => view.value?.setText(paramsText.value), [view.value, paramsText.value])

  useEffect(() => {
    const controller = new AbortController()
    void fetch(`schemas/${paramsType}.json`, { signal: controller.signal })
      .then((response) => response.json())
      .then((schema) => view.value?.setSchema(schema as Schema))
      .catch(() => {
        // The editor works without completion.
      })
    return () => controller.abort()
  }, [view.value, paramsType])

  return (
    <div class="editor" ref={place}>
      {view.value === undefined && (
        <textarea
          aria-label="Params as JSON"
          spellcheck={false}
          value={paramsText.value}
          onInput={({ currentTarget }) => writeParams(currentTarget.value)}
        />
      )}
    </div>
  )
}
