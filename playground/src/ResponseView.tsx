import type { Call } from './runCall.ts'
import { formatTime } from './stats.ts'

/** What `responseOf`, `requestIdOf` and `rateLimitOf` say. */
export function ResponseView({ call: { head } }: { readonly call: Call }) {
  if (!head) return <p class="none">No response has come.</p>
  const { status, url, headers, requestId, rateLimit } = head
  return (
    <div class="head" tabIndex={0}>
      <dl class="pairs">
        <Pair name="status" value={String(status)} />
        {url !== '' && <Pair name="url" value={url} />}
        <Pair name="requestIdOf" value={requestId ?? 'none, or not for this page to read'} />
      </dl>
      <h2>rateLimitOf</h2>
      <div class="limits">
        {(['requests', 'tokens'] as const).map((unit) => {
          const { limit, remaining, resetMs } = rateLimit[unit]
          if (limit === undefined || remaining === undefined)
            return (
              <p key={unit} class="none">
                No limit of {unit} in the headers.
              </p>
            )
          return (
            <div key={unit} class="limit">
              <p>
                {unit}
                <span>
                  {remaining} of {limit} left
                  {resetMs !== undefined && `, full in ${formatTime(resetMs)}`}
                </span>
              </p>
              <meter min={0} max={limit} value={remaining} aria-label={`${unit} left`} />
            </div>
          )
        })}
      </div>
      <h2>Headers</h2>
      <dl class="pairs">
        {headers.map(([name, value]) => (
          <Pair key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  )
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
