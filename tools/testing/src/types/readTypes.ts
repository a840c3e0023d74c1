import { join } from 'node:path'
import ts from 'typescript-api'

export interface ReadTypes {
  readonly checker: ts.TypeChecker
  /** Types of the variables that the program declares, in order. */
  readonly types: readonly ts.Type[]
}

/** The platform's own declarations, which every program needs. */
const libraries = new Map<string, ts.SourceFile | undefined>()

/** Compiles a program of one file, for the types of its variables. */
export function readTypes(lines: readonly string[]): ReadTypes {
  const source = lines.join('\n')
  // Not on disk; it only has to be where packages are found.
  const file = join(import.meta.dirname, 'program.ts')
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.esnext.disposable.d.ts'],
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
    const library = libraries.get(name) ?? getSourceFile.call(host, name, ...rest)
    if (/\/lib\.[\w.]+\.d\.ts$/.test(name)) libraries.set(name, library)
    return library
  }

  const program = ts.createProgram([file], options, host)
  const checker = program.getTypeChecker()
  const parsed = program.getSourceFile(file)
  const problems = program.getSemanticDiagnostics(parsed)
  if (!parsed || problems.length > 0)
    throw new Error(ts.formatDiagnostics(problems, { ...host, getNewLine: () => '\n' }))
  const types = parsed.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map((declaration) => checker.getTypeAtLocation(declaration.name))
  return { checker, types }
}
