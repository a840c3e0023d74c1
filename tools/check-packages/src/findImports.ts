/** Lists what a built module or declaration file imports; examples in comments do not count. */
export function findImports(code: string): string[] {
  return code
    .split('\n')
    .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line))
    .flatMap((line) => [...line.matchAll(/\b(?:from|import)\s*\(?\s*(["'])([^"']+)\1/g)])
    .map((match) => match[2] ?? '')
}
