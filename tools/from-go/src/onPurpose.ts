/** The end of the document: what differs in more than one place. */
export const onPurpose = `## Different on purpose

**Requests.** Only the headers that a request needs are sent: no \`X-Stainless-…\`, no \`User-Agent\` of ours, no
\`Cache-Control\` or \`Connection\` with streams, no \`Content-Type\` without a body. Servers that answer
pages allow few others. No environment variable is read. Values of paths are percent-encoded, and
empty ones refused.

**Zero values.** A field is sent when it is there. go-openai leaves out what is zero, or sends \`n=0\` and
empty texts in forms; openai-go needs \`param.Opt\` to tell the two apart.

**Checks.** Models and settings are not checked unless you call a [validator](#validators): lists of
models age, and compatible servers have models of their own.

**Extra fields.** \`extraBody\` replaces fields of the top level. openai-go’s paths, \`a.b.0\`, would make a
key with a dot in it unreachable; to change a part of a field, give the field.

**Retries.** go-openai has none. As in openai-go, there are two, with the same statuses, headers and
waits; besides, an abort ends a wait at once, an attempt whose \`timeout\` is up is tried again rather than
given up, and a server that asks for more than \`maxRetryDelay\` gets its error thrown instead of a wait of
our choosing. A redirect to another origin never takes a body or a key along.

**Timeouts.** Neither Go client has a limit unless the context brings one. Here an attempt has ten
minutes, a stream ten minutes between two events, and \`totalTimeout\` is the deadline.

**Streams.** Server-sent events are decoded as the HTML standard says: any line ending, lines of \`data\`
joined, no limit to their length. What is no stream throws what it is, a stream that was cut can be told
from one that ended, silence is measured in time and not in empty lines, and \`"error": null\` is no error.

**Errors.** There is one family, told apart by \`isApiError\` and the like. Messages are one line and hold
neither body nor headers: \`POST /chat/completions: 401 Incorrect API key provided\`. What the server sent
is on the error, as \`body\` and \`headers\`. A 3xx that cannot be followed is an \`ApiError\`, where go-openai
takes it for a result. An \`error\` in the body of a 200 is one too.

**Results.** Values are not converted: an unknown field stays, a field of the wrong type is as it came.
Pass a \`schema\` to have results checked.

**Azure.** There is no default version: without \`apiVersion\`, requests go to the v1 API. Names of models
are not changed. A request without a model is refused instead of being sent to \`UNKNOWN\`.

**Anthropic.** The key is sent.

**Polling.** The default wait is 5 s instead of 1 s, and a state that nobody knows ends it: look at the
\`status\` of what you get.

**Files.** There are no paths. A file has a name and a type of its own, or those that \`toFile\` gives it.

**jsonschema.** A schema is a value of a schema library, since types do not exist at run time, and a
check says what is wrong instead of \`false\`. Against a plain JSON Schema, \`validateJsonSchema\` checks
\`additionalProperties\` and all the rest: go-openai lets extra properties pass.
`
