import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Every place in the generated types that says `unknown`, by what it is. */
const free: Readonly<Record<string, readonly string[]>> = {
  'a JSON Schema, which the caller or a tool wrote': [
    'evals: CreateEvalCustomDataSourceConfig.item_schema',
    'evals: EvalCustomDataSourceConfig.schema',
    'evals: EvalLogsDataSourceConfig.schema',
    'evals: EvalStoredCompletionsDataSourceConfig.schema',
    'realtime: CreateRealtimeSessionParamsTool.parameters',
    'realtime: RealtimeFunctionTool.parameters',
    'responses: EmptyObject',
    'responses: FunctionTool.output_schema',
    'responses: FunctionTool.parameters',
    'responses: McpListToolsTool.input_schema',
    'responses: NamespaceFunctionTool.output_schema',
    'shared: JsonSchema',
  ],
  "the caller's own data, handed through": [
    'chat: CreateChatCompletionParams.chat_template_kwargs',
    'evals: EvalJsonlFileContentSourceContent.item',
    'evals: EvalJsonlFileContentSourceContent.sample',
    'evals: EvalRunOutputItem.datasource_item',
    'evals: EvalRunOutputItemResult.sample',
    'graders: RunGraderParams.item',
  ],
  'metadata of any form: the document does not hold it to texts': [
    'admin: AssignedRole.metadata',
    'admin: AuditLogRoleUpdatedChangesRequested.metadata',
    'evals: CreateEvalLogsDataSourceConfig.metadata',
    'evals: CreateEvalStoredCompletionsDataSourceConfig.metadata',
    'evals: EvalResponsesSource.metadata',
    'realtime: AcceptRealtimeCallParamsTracingTracingConfiguration.metadata',
    'realtime: CreateRealtimeSessionParamsTracingTracingConfiguration.metadata',
    'realtime: RealtimeLegacySessionTracingTracingConfiguration.metadata',
    'realtime: RealtimeSessionParamsTracingTracingConfiguration.metadata',
    'realtime: RealtimeSessionResourceTracingTracingConfiguration.metadata',
    'realtime: RealtimeSessionTracingTracingConfiguration.metadata',
  ],
  'a tool of any kind, by its type and name': [
    'chat: ChatCompletionAllowedTools.tools',
    'responses: ToolChoiceAllowed.tools',
  ],
  'what a model or a remote tool said, in a form of its own': [
    'responses: McpListToolsTool.annotations',
    'responses: McpToolExecutionError.content',
    'responses: ResponseToolSearchCall.arguments',
    'responses/beta: BetaResponseToolSearchCall.arguments',
  ],
  'a record of what an administrator sent, or of an event that differs by its type': [
    'admin: AssignedRole.created_by_user_obj',
    'admin: AuditLogExternalKeyRegistered.data',
    'admin: AuditLogWorkloadIdentityProviderCreated.data',
    'admin: AuditLogWorkloadIdentityProviderMappingCreated.data',
    'admin: AuditLogWorkloadIdentityProviderMappingUpdated.changes_requested',
    'admin: AuditLogWorkloadIdentityProviderUpdated.changes_requested',
    'fine-tuning: FineTuningJobEvent.data',
  ],
  'scores and counts under names that the caller gave, in forms that depend on the grader': [
    'graders: GraderRun.model_grader_token_usage_per_model',
    'graders: GraderRun.sub_rewards',
    'graders: GraderRunMetadata.scores',
  ],
  'an object that has no fields so far': [
    'admin: AuditLog.login.succeeded',
    'admin: AuditLog.logout.succeeded',
    'assistants: FileSearchStepToolCallDelta.file_search',
  ],
}

const packages = join(import.meta.dirname, '../../../packages')

/** The declarations and fields of a file that say `unknown`. */
function unknownsIn(text: string): string[] {
  const found = new Set<string>()
  let type = ''
  let field = ''
  for (const line of text.split('\n')) {
    if (/^\s*(\/\/|\/?\*)/.test(line)) continue
    const declared = /^export (?:interface|type) (\w+)/.exec(line)?.[1]
    if (declared) [type, field] = [declared, '']
    const key = /^ {2}(?:'([^']+)'|(\w+))\??:/.exec(line)
    if (key) field = `.${key[1] ?? key[2]}`
    if (/\bunknown\b/.test(line.replace(/'[^']*'/g, ''))) found.add(type + field)
  }
  return [...found]
}

test('default', () => {
  const found = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[\w-]+\/src\/generated\/(?!.*schemas).*\.gen\.ts$/.test(path))
    .flatMap((path) => {
      const [name, , , sub = ''] = path.split('/')
      const owner = sub === 'beta' ? `${name}/beta` : name
      return unknownsIn(readFileSync(join(packages, path), 'utf8')).map((one) => `${owner}: ${one}`)
    })

  expect(found.sort()).toEqual(Object.values(free).flat().sort())
})

test('behavior: finds what a type and a field say, and no texts or comments', () => {
  const text = `
/** Nothing is unknown. */
export type Status = 'unknown' | 'known'

export type Schema = Record<string, unknown>

export interface Pet {
  /**
   * As unknown.
   */
  'fur.color'?: unknown[] | undefined
  status:
    | string
    | Record<string, unknown>
  name: 'unknown'
}
`
  expect(unknownsIn(text)).toEqual(['Schema', 'Pet.fur.color', 'Pet.status'])
})
