import type { Notes } from './emitTypes.ts'
import type { Model } from './model.ts'

/** Lists what has no line of documentation yet. */
export function coverage(model: Model, notes: Notes): string {
  const bare: string[] = []
  let total = 0
  for (const operation of model.operations) {
    const docs = notes.docs.get(operation.package)
    for (const name of [operation.function, operation.streamFunction]) {
      if (!name) continue
      total++
      if (!docs?.functions?.[name]?.summary) bare.push(`${operation.package}: ${name}`)
    }
    const { params } = operation
    if (params?.node.kind !== 'object') continue
    for (const field of params.node.fields) {
      total++
      if (!docs?.fields?.[params.name]?.[field.name]?.text)
        bare.push(`${operation.package}: ${params.name}.${field.name}`)
    }
  }
  return [
    ...bare,
    `${total - bare.length} of ${total} functions and params fields are documented`,
  ].join('\n')
}
