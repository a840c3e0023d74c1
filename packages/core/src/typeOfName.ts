/** Media types of what the API takes, each with the extensions that stand for it. */
const types =
  'application/jsonl:jsonl,application/json:json,application/pdf:pdf,application/zip:zip,' +
  'text/plain:txt,text/markdown:md,text/csv:csv,text/html:html,' +
  'image/png:png,image/jpeg:jpg jpeg,image/webp:webp,image/gif:gif,' +
  'audio/mpeg:mp3 mpga mpeg,audio/wav:wav,audio/mp4:m4a,audio/flac:flac,audio/ogg:ogg oga,' +
  'audio/webm:webm,video/mp4:mp4'

/** The media type that a file's extension stands for; empty if it is not known. */
export function typeOfName(name: string): string {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  const known = types.split(',').find((entry) => entry.split(/[: ]/).includes(`${extension}`))
  return known?.split(':')[0] ?? ''
}
