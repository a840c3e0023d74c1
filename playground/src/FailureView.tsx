import type { Failure } from './runCall.ts'

/** An error as the SDK gives it. Its dumps hold no secret. */
export function FailureView({ failure }: { readonly failure: Failure }) {
  const { name, message, fields, request, response } = failure
  return (
    <div class="failure" role="alert">
      <h2>{name}</h2>
      <p class="message">{message}</p>
      {fields.length > 0 && (
        <dl class="pairs">
          {fields.map(([field, value]) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {request !== undefined && <Dump title="dumpRequest(error)" text={request} />}
      {response !== undefined && <Dump title="dumpResponse(error)" text={response} />}
    </div>
  )
}

function Dump({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details open>
      <summary>{title}</summary>
      <pre tabIndex={0} aria-label={title}>
        {text}
      </pre>
    </details>
  )
}
