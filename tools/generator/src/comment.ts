/** A TSDoc comment of some paragraphs, on one line where that is enough. */
export function comment(paragraphs: readonly string[]): string {
  const [first, ...rest] = paragraphs.filter(Boolean)
  if (!first) return ''
  if (rest.length === 0 && first.length < 90) return `/** ${first} */\n`
  const blocks = [first, ...rest].map((paragraph) =>
    wrap(paragraph)
      .map((line) => ` * ${line}\n`)
      .join(''),
  )
  const [head = '', ...tags] = blocks
  return `/**\n${head}${tags.length > 0 && !first.startsWith('@') ? ' *\n' : ''}${tags.join('')} */\n`
}

/** Breaks a text into lines that fit. */
function wrap(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + word.length > 94) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}
