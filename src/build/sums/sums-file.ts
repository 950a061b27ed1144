import type { Words } from '../../faults/language.ts'

/** Stands at the root of a built site and says of every file what its bytes are, as `sha256sum -c` reads it. */
export const SUMS_FILE = 'SHA256SUMS'

/** Files that are for hosts and that many of them do not hand out. */
const FOR_HOSTS: ReadonlySet<string> = new Set(['_headers', 'caddy.conf', 'nginx.conf', 'vercel.json'])
/** What a file of sums may hold, of a site far larger than any. */
const MOST_FILES = 2_000_000

/** The SHA-256 of files in hexadecimal digits, by their paths from the root of the site. */
export type Sums = ReadonlyMap<string, string>

/** Whether a file of a built site is one for readers, of which the sums tell. */
export function isSummed(path: string): boolean {
  return path !== SUMS_FILE && !FOR_HOSTS.has(path) && !path.startsWith('.')
}

/** The text of the file, by path. */
export function sumsText(sums: Sums): string {
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('')
}

/** Reads the file. It may come from anyone: a path that leads out of the site, stands there twice or is none is refused, and with it the whole
 *  file. The problems are sentences; none where all is well. */
export function parseSums(text: string): { readonly sums: Sums; readonly problems: readonly Words[] } {
  const sums = new Map<string, string>()
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.length === 0 || lines.length > MOST_FILES) return { sums, problems: [NO_SUMS] }
  const problems: Words[] = []
  for (const [index, line] of lines.entries()) {
    const [sum, path] = [line.slice(0, 64), line.slice(66)]
    const isLine = /^[0-9a-f]{64}$/.test(sum) && line.slice(64, 66) === '  ' && isInside(path) && !sums.has(path)
    if (isLine) sums.set(path, sum)
    else problems.push(wrongLine(index + 1, line))
  }
  return { sums, problems }
}

/** Whether a path is one below the site's root on every system, each part of it a name. */
function isInside(path: string): boolean {
  return !/[\\:\p{C}]/u.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
}

const NO_SUMS: Words = {
  en: `${SUMS_FILE} is not a list of sums.`,
  zh: `${SUMS_FILE} 不是校验和清单。`,
}

function wrongLine(line: number, text: string): Words {
  const shown = JSON.stringify(text.slice(0, 200))
  return {
    en: `${SUMS_FILE}:${line}: ${shown} is not the sum of a file of the site. Nothing was checked.`,
    zh: `${SUMS_FILE}:${line}：${shown} 不是网站里一个文件的校验和。什么也没有核对。`,
  }
}
