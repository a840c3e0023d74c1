import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  type CompletionContext,
  completionKeymap,
  type CompletionResult,
  snippet,
  startCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json, jsonParseLinter } from '@codemirror/lang-json'
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
  syntaxTree,
} from '@codemirror/language'
import { type Diagnostic, linter, lintKeymap } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { complete, type Schema } from './complete.ts'
import { rangeOf } from './rangeOf.ts'
import { readPlace } from './readPlace.ts'

/** What is wrong with params, and where. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What the editor asks the page. */
export interface ParamsPage {
  readonly onChange: (text: string) => void
  /** Holds params against their schema. */
  readonly check: (params: unknown) => Promise<readonly Issue[]>
}

/** The editor, as far as the page uses it. */
export interface ParamsView {
  setText(text: string): void
  setSchema(schema: Schema): void
  destroy(): void
}

/** Puts an editor for JSON into the page. It is a chunk of its own, loaded when first needed. */
export function createParamsView(parent: Element, text: string, page: ParamsPage): ParamsView {
  let schema: Schema = {}
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        json(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false, override: [(context) => suggest(context, schema)] }),
        linter((current) => lint(current, page)),
        EditorView.lineWrapping,
        syntaxHighlighting(colors),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          // Ctrl+Enter is the page's, and Tab goes on to the next control.
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
          ...historyKeymap,
          ...lintKeymap,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': 'Params as JSON' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) page.onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
  return {
    setText(next) {
      const { doc } = view.state
      if (doc.toString() !== next)
        view.dispatch({ changes: { from: 0, to: doc.length, insert: next } })
    },
    setSchema(next) {
      schema = next
    },
    destroy() {
      view.destroy()
    },
  }
}

function suggest(context: CompletionContext, schema: Schema): CompletionResult | null {
  const text = context.state.doc.toString()
  const place = readPlace(text, context.pos)
  const isTyped = place && context.pos > place.from
  if (!place || !(isTyped || context.explicit)) return null
  const suggestions = complete(schema, place)
  if (suggestions.length === 0) return null
  // Past a quote that has opened, what is typed is compared without it.
  const quote = text[place.from] === '"' ? 1 : 0
  const needsComma = place.kind === 'key' && /^\s*"/.test(text.slice(place.to))
  return {
    from: place.from + quote,
    options: suggestions.map(({ label, detail, info, isRequired, text: written }) => ({
      label,
      ...(detail && { detail: isRequired ? `${detail}, required` : detail }),
      ...(info && { info }),
      ...(isRequired && { boost: 1 }),
      apply(view, completion) {
        const end = needsComma ? ',' : ''
        snippet(written + end)(view, completion, place.from, place.to)
        if (/(^|: |")#\{\}/.test(written)) startCompletion(view)
      },
    })),
    validFor: /^[\w.-]*$/,
  }
}

const parseLint = jsonParseLinter()

async function lint(view: EditorView, page: ParamsPage): Promise<readonly Diagnostic[]> {
  const problems = parseLint(view)
  if (problems.length > 0) return problems
  const issues = await page.check(JSON.parse(view.state.doc.toString()))
  return issues.map(({ path, message }) => ({
    ...rangeOf(view.state, syntaxTree(view.state), path),
    severity: 'warning',
    message,
  }))
}

const colors = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-key)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
])
