// Browsers that tests run in. They come from the system: nothing is downloaded but packages of Debian.
import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * By name: what it is called, its packages in Debian, and where the programs that it takes may be.
 * The first is the browser itself; an environment variable may name another.
 */
const browsers = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium'],
    variable: 'CHROMIUM_PATH',
    programs: [
      [
        '/usr/bin/chromium',
        '/usr/bin/google-chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ],
    ],
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    programs: [
      [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ],
    ],
  },
  // The driver brings its browser along; both want a display.
  webkit: {
    title: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    variable: 'WEBKIT_DRIVER_PATH',
    programs: [['/usr/bin/WebKitWebDriver'], ['/usr/bin/xvfb-run'], ['/usr/bin/xauth']],
  },
}

/** Says nothing on the network that the tests do not ask for; as root there is no sandbox. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Where a browser is.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {string | undefined} Its program, or that of its driver; `undefined` where something is missing.
 */
export function findBrowser(name) {
  const { variable, programs } = browsers[name]
  const [program, ...rest] = programs.map((paths) => paths.find((path) => existsSync(path)))
  return rest.includes(undefined) ? undefined : process.env[variable] || program
}

/**
 * Installs what is missing, where that is possible; returns at once when nothing is.
 *
 * @param {readonly ('chromium' | 'firefox' | 'webkit')[]} names
 * @returns {Promise<string | undefined>} What stands in the way, in words for the user.
 */
export async function prepareBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name)).map((name) => browsers[name])
  if (missing.length === 0) return undefined

  const titles = missing.map(({ title }) => title).join(', ')
  const install = [
    'install',
    '-y',
    '--no-install-recommends',
    ...missing.flatMap(({ packages }) => packages),
  ]
  if (!isDebian()) {
    const variables = missing.map(({ variable }) => variable).join(', ')
    return `${titles} cannot be found. Install what is missing, or set ${variables} to the path of its program.`
  }
  const byHand = `apt-get update && apt-get ${install.join(' ')}`
  if (process.getuid?.() !== 0) return `${titles} cannot be found. As root: ${byHand}`

  console.log(`Installing ${titles} …`)
  const options = { timeout: 480_000 }
  // Another program may be installing something as well.
  const apt = ['-q', '-o', 'DPkg::Lock::Timeout=240']
  const update = await run('apt-get', [...apt, 'update'], options)
  const { code, output } = await run(
    'env',
    ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...apt, ...install],
    options,
  )
  if (code === 0 && names.every((name) => findBrowser(name))) return undefined
  const said = (update.output + output).trim().split('\n').slice(-8).join('\n')
  return `${titles} could not be installed with: ${byHand}\n${said}`
}

/** Ubuntu has packages of these names too, with nothing in them but a pointer to a snap. */
function isDebian() {
  const release = '/etc/os-release'
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
}
