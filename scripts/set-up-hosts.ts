import type { Words } from '../src/faults/language.ts'
import { HOST_PACKAGES, missingHosts } from '../test/browser/host-programs.ts'
import { canInstall, install } from './install-packages.ts'

/** Sees to it that the tests of hosts have the servers that sites are put on, installing what is missing where it may. Returns what is still
 *  missing, in one sentence, or undefined. */
export function setUpHosts(): Words | undefined {
  const wanted = missingHosts()
  if (wanted.length > 0 && canInstall()) install(wanted.flatMap((name) => HOST_PACKAGES[name]))
  const missing = missingHosts()
  if (missing.length === 0) return undefined
  const packages = missing.flatMap((name) => HOST_PACKAGES[name]).join(' ')
  return {
    en: `These servers are missing, and the tests of hosts will fail: ${missing.join(', ')}. Install them: apt-get install ${packages}.`,
    zh: `缺少这些网页服务器，有关的测试会失败：${missing.join('、')}。请安装：apt-get install ${packages}。`,
  }
}
