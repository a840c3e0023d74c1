import type { EditorState } from '@codemirror/state'
import type { SyntaxNode, Tree } from '@lezer/common'

/** Where in the text the value at a path is; of one that is missing, where it is missed. */
export function rangeOf(
  state: EditorState,
  tree: Tree,
  path: readonly PropertyKey[],
): { from: number; to: number } {
  let node = tree.topNode.firstChild
  for (const key of path) {
    const next: SyntaxNode | null | undefined =
      node?.name === 'Array' ? elements(node)[Number(key)] : property(state, node, String(key))
    if (!next) break
    node = next
  }
  if (!node) return { from: 0, to: state.doc.length }
  // A whole object would be underlined line by line: its first brace is enough.
  const isContainer = node.name === 'Object' || node.name === 'Array'
  return { from: node.from, to: isContainer ? node.from + 1 : node.to }
}

function property(state: EditorState, node: SyntaxNode | null, key: string): SyntaxNode | null {
  const found = node?.getChildren('Property').find((each) => {
    const name = each.getChild('PropertyName')
    return name !== null && state.sliceDoc(name.from, name.to) === JSON.stringify(key)
  })
  return found?.lastChild ?? null
}

function elements(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (!/^[[\],]$/.test(child.name)) found.push(child)
  return found
}
