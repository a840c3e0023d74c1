import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { defineConfig } from 'rollup'
import esbuild from 'rollup-plugin-esbuild'
import license from 'rollup-plugin-license'

const root = import.meta.dirname

/** Builds every package: each key of `exports` that points at a source file is an entry. */
export default defineConfig(async () => {
  const folders = await readdir(join(root, 'packages'))
  // Another branch may have left a folder behind with nothing but node_modules in it.
  return folders
    .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
    .map(build)
})

/** @param {string} folder */
function build(folder) {
  const home = join(root, 'packages', folder)
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  const entries = Object.values(manifest.exports).filter((file) => file.endsWith('.ts'))

  return {
    input: entries.map((file) => join(home, file)),
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    output: {
      dir: join(home, 'dist'),
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: join(home, 'src'),
      entryFileNames: ({ name }) => `${vendorName(name) ?? name}.js`,
    },
    treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
    plugins: [
      unreached,
      // No `node` condition: what gets bundled must run in a page.
      nodeResolve({ browser: true, exportConditions: ['browser'] }),
      esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.packages.json') }),
      pureVendor,
      license({
        thirdParty(found) {
          const bundled = found.filter(({ name }) => name !== manifest.name)
          if (bundled.length > 0) writeNotices(home, bundled)
        },
      }),
      declarations(folder),
    ],
    onwarn(warning) {
      // What has nothing but types is an empty module.
      if (warning.code === 'EMPTY_BUNDLE') return
      throw new Error(`${folder}: ${warning.message}`)
    },
  }
}

/**
 * `vendor/ofetch` for a module of ofetch: npm packs no folder called `node_modules`.
 *
 * @param {string} name
 */
function vendorName(name) {
  const found = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)
  return found && `vendor/${found[1]}`
}

/**
 * Leaves out what core never reaches. In ofetch: the parts for base URLs, queries and reading bodies,
 * since core hands it whole addresses, says how to read a body and reads it itself; its limit of
 * time, which core never sets; and its retries with the error that it wraps others in, since core
 * takes over with `onRequestError` before that. In eventsource-parser: what it does for options that
 * core does not set, and its reset. The tests leave it out too, and would fail on such a call.
 */
export const unreached = {
  name: 'unreached',
  resolveId(id, importer) {
    if (/^(destr|ufo)$/.test(id) && importer?.includes('/ofetch/')) return '\0unreached'
  },
  load(id) {
    if (id !== '\0unreached') return
    return `const unreached = () => { throw new Error('left out of this build') }
      export { unreached as default, unreached as withBase, unreached as withQuery }`
  },
  transform(code, id) {
    const parts = unreachedParts.find(([file, mark]) => id.includes(file) && code.includes(mark))
    if (!parts) return
    for (const [found, instead] of parts[2]) {
      const left = code.replaceAll(found, instead)
      if (left === code) throw new Error(`${id} has changed: no «${found}» to leave out`)
      code = left
    }
    return { code, map: null }
  },
}

/** By folder and a mark of the module: what to find in it, and what to have instead. */
const unreachedParts = [
  [
    '/ofetch/',
    'createFetchError(ctx)',
    [
      [
        'const error = createFetchError(context)',
        `const error = new Error('left out of this build')`,
      ],
      [' || detectResponseType(context.response.headers.get("content-type") || "")', ''],
      ['context.options.retry !== false && !isAbort', 'false'],
      ['!context.options.signal && context.options.timeout', 'false'],
    ],
  ],
  [
    '/eventsource-parser/',
    'function createParser(',
    [
      ['typeof config == "function"', 'false'],
      ['if (terminated)', 'if (false)'],
      ['maxBufferSize !== void 0', 'false'],
      ['if (onComment)', 'if (false)'],
      [/case "retry":.*?default:.*?break;/gs, ''],
      ['return { feed, reset }', 'return { feed }'],
    ],
  ],
]

/**
 * Marks what bundled packages compute at import, so that every bundler may drop it. The line it adds
 * to shifts by a comment, which its source map may ignore.
 */
const pureVendor = {
  name: 'pure-vendor',
  transform(code, id) {
    if (!id.includes('/node_modules/')) return
    const marked = code
      .replace(
        /^((?:export )?const [\w$]+ = )(?=\(function|new |(?!function)[\w$.]+\()/gm,
        '$1/*#__PURE__*/ ',
      )
      .replace(/Object\.freeze\(/g, '/*#__PURE__*/ $&')
    return { code: marked, map: null }
  },
}

/** The licenses of what is bundled ask to be shipped with it. */
function writeNotices(home, bundled) {
  const notices = bundled.map(
    ({ name, version, license: kind, licenseText }) =>
      `${name} ${version} (${kind})\n\n${licenseText.trim()}\n`,
  )
  mkdirSync(join(home, 'dist/vendor'), { recursive: true })
  writeFileSync(join(home, 'dist/vendor/NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
}

/**
 * Copies what `tsc` declared into `dist`. There a module ends in `.js`, and its source is one folder
 * away.
 */
function declarations(folder) {
  const home = join(root, 'packages', folder)
  const declared = join(root, '.cache/types', folder, 'src')
  return {
    name: 'declarations',
    async buildStart() {
      await rm(join(home, 'dist'), { recursive: true, force: true })
    },
    async writeBundle() {
      for (const source of await readdir(join(home, 'src'), { recursive: true })) {
        if (!source.endsWith('.ts') || /\.test(-d)?\.ts$/.test(source)) continue
        const file = source.replace(/ts$/, 'd.ts')
        const target = join(home, 'dist', file)
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, toJs(await readFile(join(declared, file), 'utf8')))
        const map = JSON.parse(await readFile(join(declared, `${file}.map`), 'utf8'))
        map.sources = [relative(dirname(target), join(home, 'src', source))]
        await writeFile(`${target}.map`, JSON.stringify(map))
      }
    },
  }
}

/** Both endings are equally long, so the maps stay true. */
function toJs(text) {
  return text.replace(/((?:from|import) ?\(?)(["'])(\.{1,2}\/[^"']+)\.ts\2/g, '$1$2$3.js$2')
}
