/** Functions whose endpoints the API has retired: the mock answers with its 404. */
export const retired: ReadonlySet<string> = /*#__PURE__*/ new Set([
  'createEdit',
  'listEngines',
  'retrieveEngine',
  'createFineTune',
  'listFineTunes',
  'retrieveFineTune',
  'deleteFineTune',
  'cancelFineTune',
  'listFineTuneEvents',
  'createAssistantFile',
  'listAssistantFiles',
  'retrieveAssistantFile',
  'deleteAssistantFile',
  'listThreadMessageFiles',
  'retrieveThreadMessageFile',
])

/** Functions whose answers the document describes wrongly. */
export const misdescribed: ReadonlySet<string> = /*#__PURE__*/ new Set([
  // It says that all messages of a conversation are the assistant's.
  'listChatCompletionMessages',
])

/**
 * Subpaths of the umbrella whose sampled params exclude each other, or refer to what is reached in
 * several steps: `conformance/mockAnswers.test.ts` takes those.
 */
export const inScenarios: ReadonlySet<string> = /*#__PURE__*/ new Set([
  'assistants',
  'completions',
  'conversations',
  'moderations',
  'responses',
  'responses/beta',
])
