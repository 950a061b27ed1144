import { spawnSync } from 'node:child_process'
import type { Words } from '../src/faults/language.ts'
import { findChromium, hasShell } from '../test/browser/chromium.ts'
import { canInstall, install, run } from './install-packages.ts'

/** Sees to it that the browser tests have a browser and a Chinese font, installing what is missing where it may.
 *  Returns what is still missing, in one sentence, or undefined. */
export function setUpBrowser(root: string): Words | undefined {
  const isNamed = process.env.MINGZHANG_CHROMIUM !== undefined
  const font = hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']
  if (canInstall()) {
    // Half the cost of a whole Chromium; older Debians have none.
    if (!isNamed && !hasShell()) install(['chromium-headless-shell', ...font])
    const wanted = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : font)]
    if (wanted.length > 0) install(wanted)
  }
  if (!findChromium()) run(process.execPath, [`${root}/node_modules/playwright-core/cli.js`, 'install', 'chromium'])
  if (!findChromium()) return NO_CHROMIUM
  if (!hasChineseFont()) process.stdout.write('No Chinese font was found; pages are tested with whatever is there.\n')
  return undefined
}

const NO_CHROMIUM: Words = {
  en: 'There is no Chromium: install one, or set MINGZHANG_CHROMIUM to its path.',
  zh: '没有 Chromium 浏览器。请安装，或者用 MINGZHANG_CHROMIUM 写明它的位置。',
}

function hasChineseFont(): boolean {
  return (spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''
}
