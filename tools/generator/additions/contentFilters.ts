import type { Addition } from '../src/additions.ts'

const severity = { $ref: '#/components/schemas/ContentFilterSeverity' }
const detection = { $ref: '#/components/schemas/ContentFilterDetection' }

export default {
  why: 'Azure OpenAI sends what its content filter found; the facts are those of its public API.',
  package: 'chat',
  schemas: {
    ContentFilterSeverity: {
      type: 'object',
      required: ['filtered'],
      properties: {
        filtered: { type: 'boolean' },
        severity: {
          anyOf: [{ enum: ['safe', 'low', 'medium', 'high'] }, { type: 'string' }],
        },
      },
    },
    ContentFilterDetection: {
      type: 'object',
      required: ['filtered'],
      properties: { filtered: { type: 'boolean' }, detected: { type: 'boolean' } },
    },
    ContentFilterResults: {
      type: 'object',
      properties: {
        hate: severity,
        self_harm: severity,
        sexual: severity,
        violence: severity,
        jailbreak: detection,
        profanity: detection,
        indirect_attack: detection,
        protected_material_text: detection,
        protected_material_code: detection,
      },
    },
    PromptFilterResults: {
      type: 'object',
      required: ['prompt_index'],
      properties: {
        prompt_index: { type: 'integer' },
        content_filter_results: { $ref: '#/components/schemas/ContentFilterResults' },
      },
    },
  },
} satisfies Addition
