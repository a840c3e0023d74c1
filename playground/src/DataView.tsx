import { useEffect, useState } from 'preact/hooks'
import { formatBytes } from './stats.ts'

/** Bytes of an answer: played, shown, or to be saved. */
export function DataView({ data }: { readonly data: Blob }) {
  const [url, setUrl] = useState<string | undefined>()
  useEffect(() => {
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  if (url === undefined) return null
  return (
    <div class="data">
      {data.type.startsWith('audio/') && <audio controls src={url} aria-label="Answer" />}
      {data.type.startsWith('video/') && <video controls src={url} aria-label="Answer" />}
      {data.type.startsWith('image/') && <img src={url} alt="Answer" />}
      <a class="button" href={url} download="answer">
        Save {formatBytes(data.size)} of {data.type || 'bytes'}
      </a>
    </div>
  )
}
