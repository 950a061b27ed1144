import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { holdBuild } from '../../../src/build/hold.ts'
import { movedAside, placeBuild, recoverSite, removeLeftovers } from '../../../src/build/swap.ts'
import { site, wordsOf } from './swap-sites.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-swap-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const LAST = '.dist.last-0123456789abcdef'

describe('a finished build', () => {
  test('takes the place of the last one and leaves nothing else behind', async () => {
    const out = site(join(root, 'dist'), 'old')
    await placeBuild(site(join(root, 'stage'), 'new'), out)
    expect(readdirSync(root)).toEqual(['dist'])
    expect(wordsOf(out)).toBe('new new new')
  })

  test('takes the place of nothing', async () => {
    await placeBuild(site(join(root, 'stage'), 'new'), join(root, 'dist'))
    expect(readdirSync(root)).toEqual(['dist'])
  })

  test('that is not there leaves the last one as it was', async () => {
    const out = site(join(root, 'dist'), 'old')
    await expect(placeBuild(join(root, 'missing'), out)).rejects.toThrow('ENOENT')
    expect(readdirSync(root)).toEqual(['dist'])
    expect(wordsOf(out)).toBe('old old old')
  })
})

describe('a site that a killed build has moved aside', () => {
  test('comes back', async () => {
    site(join(root, LAST), 'old')
    site(join(root, '.dist.next-0123456789abcdef'), 'new')
    expect(await movedAside(join(root, 'dist'))).toBe(join(root, LAST))
    expect(await recoverSite(join(root, 'dist'))).toBe(true)
    expect(wordsOf(join(root, 'dist'))).toBe('old old old')
  })

  test('comes back in the place of an empty folder', async () => {
    site(join(root, LAST), 'old')
    mkdirSync(join(root, 'dist'))
    expect(await recoverSite(join(root, 'dist'))).toBe(true)
    expect(wordsOf(join(root, 'dist'))).toBe('old old old')
  })

  test('stays aside, and is kept, where somebody has put files since', async () => {
    site(join(root, LAST), 'old')
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist', 'mine.txt'), 'mine')
    expect(await recoverSite(join(root, 'dist'))).toBe(false)
    expect(await removeLeftovers(join(root, 'dist'))).toBeUndefined()
    expect(readdirSync(root)).toEqual([LAST, 'dist'])
    expect(readdirSync(join(root, 'dist'))).toEqual(['mine.txt'])
  })

  test('is not taken for a site when it was being removed', async () => {
    site(join(root, LAST), 'old')
    rmSync(join(root, LAST, '.mingzhang.json'))
    expect(await recoverSite(join(root, 'dist'))).toBe(false)
    expect(await removeLeftovers(join(root, 'dist'))).toBeUndefined()
    expect(readdirSync(root)).toEqual([])
  })
})

test('leftovers are removed, and only those: folders of like names are somebody’s own', async () => {
  const own = ['.dist.last-2023', '.dist.next-1234', '.other.last-0123456789abcdef', 'dist.last-0123456789abcdef']
  for (const name of [...own, LAST, '.dist.next-0123456789abcdef']) site(join(root, name), 'x')
  site(join(root, 'dist'), 'old')
  expect(await recoverSite(join(root, 'dist'))).toBe(false)
  expect(await removeLeftovers(join(root, 'dist'))).toBeUndefined()
  expect(readdirSync(root).sort()).toEqual([...own, 'dist'].sort())
})

/** Exchanges as coreutils 9.5 does, as far as anybody sees who looks before and after. */
const EXCHANGE = `#!/bin/sh
[ "$1 $2 $3" = "--exchange --no-target-directory --" ] || exit 1
/bin/mv -T "$4" "$4.x" && /bin/mv -T "$5" "$4" && /bin/mv -T "$4.x" "$5"
`

const NO_EXCHANGE = '#!/bin/sh\nexit 1\n'

describe('a build that is stopped at any of its calls while it puts its site in place', () => {
  test.each([
    ['where two folders can be exchanged', EXCHANGE, []],
    ['where they cannot', NO_EXCHANGE, ['nothing, then old old old']],
  ])('%s: the old site or the new one is there, or comes back, and nothing else is left', (_, mv, gaps) => {
    const { stdout } = run('swap-stopped.ts', mv, [root])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): [string, string, string[]] => JSON.parse(line))
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.filter(([, , names]) => names.join() !== 'dist')).toEqual([])
    const outcomes = lines.map(([before, after]) => (before === after ? before : `${before}, then ${after}`))
    expect(new Set(outcomes)).toEqual(new Set(['old old old', ...gaps, 'new new new']))
  })
})

test('a build that is killed in the gap has left a lock that the next one takes, and the last site comes back', async () => {
  const [stage, out] = [site(join(root, 'stage'), 'new'), site(join(root, 'dist'), 'old')]
  const { signal } = run('swap-killed.ts', NO_EXCHANGE, [root, stage, out])
  expect(signal).toBe('SIGKILL')
  expect(existsSync(out)).toBe(false)
  const hold = await holdBuild(root, out)
  expect(await recoverSite(out)).toBe(true)
  expect(await removeLeftovers(out)).toBeUndefined()
  hold.release()
  expect(wordsOf(out)).toBe('old old old')
  expect(readdirSync(root).sort()).toEqual(['.cache', 'bin', 'dist'])
})

/** Runs a file beside this one, with another `mv`. */
function run(file: string, mv: string, words: readonly string[]) {
  const bin = join(root, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'mv'), mv)
  chmodSync(join(bin, 'mv'), 0o755)
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
  return spawnSync(process.execPath, [join(import.meta.dirname, file), ...words], { env, encoding: 'utf8' })
}
