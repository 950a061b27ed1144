import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Chromium without the parts that only a desktop shows: the same engine at half the cost. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Flags that keep the browser from talking to anyone but the site under test. */
const QUIET = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Path of a Chromium or Chrome: the one that MINGZHANG_CHROMIUM names, else one on the PATH, else Playwright's own
 *  download. Undefined when there is none. Throws when the variable names a file that is not there. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.MINGZHANG_CHROMIUM
  if (named && !existsSync(named)) throw new Error(`MINGZHANG_CHROMIUM names ${named}, which does not exist.`)
  return named || candidates(environment).find((path) => existsSync(path))
}

/** Whether Chromium is there without what only a desktop shows. */
export function hasShell({ PATH = '' }: NodeJS.ProcessEnv = process.env): boolean {
  return PATH.split(delimiter).some((folder) => existsSync(join(folder, SHELL)))
}

/** Starts the browser; as root it cannot have its sandbox. */
export async function launchChromium() {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium was found. Run `npm test`, or set MINGZHANG_CHROMIUM to its path.')
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET
  return chromium.launch({ executablePath, args })
}

function candidates({ PATH = '' }: NodeJS.ProcessEnv): string[] {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '')
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), chromium.executablePath()]
}
