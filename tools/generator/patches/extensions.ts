import type { Schema } from '../src/document.ts'
import type { Patch } from '../src/patch.ts'

const text = { anyOf: [{ type: 'string' }, { type: 'null' }] }
const results = { $ref: '#/components/schemas/ContentFilterResults' }
const promptResults = {
  type: 'array',
  items: { $ref: '#/components/schemas/PromptFilterResults' },
}

/** Fields that compatible servers are known to take or to send beside the API's own. */
export const extensions: readonly Patch[] = [
  {
    schema: 'CreateChatCompletionRequest',
    why: 'vLLM, SGLang and others that serve open models take more settings',
    apply: extend({
      chat_template_kwargs: { type: 'object', additionalProperties: {} },
      guided_choice: { type: 'array', items: { type: 'string' } },
    }),
  },
  ...[
    'ChatCompletionResponseMessage',
    'ChatCompletionStreamResponseDelta',
    'ChatCompletionRequestAssistantMessage',
  ].map((schema) => ({
    schema,
    why: 'DeepSeek, Qwen and others think in a field of their own',
    apply: extend({ reasoning_content: text }),
  })),
  ...['CreateChatCompletionResponse', 'CreateChatCompletionStreamResponse'].map((schema) => ({
    schema,
    why: 'Azure says what its content filter found',
    apply: both(extend({ prompt_filter_results: promptResults }), extendChoices),
  })),
  {
    schema: 'CreateChatCompletionStreamResponse',
    why: 'older versions of Azure call it so',
    apply: extend({ prompt_annotations: promptResults }),
  },
]

type Apply = Patch['apply']

function extend(fields: Readonly<Record<string, Schema>>): Apply {
  return (schema) => {
    const parts = [schema, ...(schema.allOf ?? [])]
    const own = parts.reverse().find(({ properties }) => properties)?.properties
    if (!own) throw new Error('there are no properties to add to')
    for (const [name, field] of Object.entries(fields)) {
      if (parts.some(({ properties }) => properties && name in properties))
        throw new Error(`there is a property ${name} by now`)
      own[name] = field
    }
  }
}

function extendChoices({ properties = {} }: Schema): void {
  const choice = properties['choices']?.items
  if (!choice) throw new Error('there are no choices')
  extend({ content_filter_results: results })(choice)
}

function both(first: Apply, second: Apply): Apply {
  return (schema) => {
    first(schema)
    second(schema)
  }
}
