import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const INSTALL = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']

function installed(): string | undefined {
  const given = process.env['CHROME_PATH']
  if (given !== undefined && existsSync(given)) return given
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** Installs the system's own Chromium where this user may. */
function install(): void {
  if (process.getuid?.() !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (spawnSync('apt-get', INSTALL, { env, stdio: 'ignore' }).status === 0) return
  spawnSync('apt-get', ['update'], { env, stdio: 'ignore' })
  spawnSync('apt-get', INSTALL, { env, stdio: 'ignore' })
}

/** Path of a Chromium; throws with the command that would install one. */
function chromiumPath(): string {
  const found = installed()
  if (found !== undefined) return found
  install()
  const now = installed()
  if (now !== undefined) return now
  throw new Error(`No Chromium for the tests of the page: apt-get ${INSTALL.join(' ')} as root, or set CHROME_PATH`)
}

/** A real browser with an empty profile. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  })
