/** Subpaths of the umbrella whose endpoints the mock does not know: the API's 404. */
export const unanswered: ReadonlySet<string> = /*#__PURE__*/ new Set([
  'assistants',
  'completions',
  'conversations',
  'embeddings',
  'moderations',
  'responses',
  'responses/beta',
])

/** Functions whose answers the document describes wrongly. */
export const misdescribed: ReadonlySet<string> = /*#__PURE__*/ new Set([
  // It says that all messages of a conversation are the assistant's.
  'listChatCompletionMessages',
])
