import childProcess from 'node:child_process'
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { join } from 'node:path'
import { placeBuild, recoverSite, removeLeftovers } from '../../../src/build/swap.ts'
import { stopAt } from './stopped-at.ts'
import { site, wordsOf } from './swap-sites.ts'

// Places a site again and again in a folder of its own, each time stopped one call later, until one is not stopped. Prints a
// line each: what stood there, what stood there after the next command's start, and what else was left.
const [root = ''] = process.argv.slice(2)
class Stopped extends Error {}

function stop(): never {
  throw new Stopped()
}

for (let at = 1, stopped = true; stopped; at += 1) {
  const place = join(root, String(at))
  const [stage, out] = [site(join(place, 'stage'), 'new'), site(join(place, 'site', 'dist'), 'old')]
  const undo = stopAt(at, [fs, promises, childProcess], { stop })
  const sentence = await placeBuild(stage, out).catch((error: unknown) => {
    if (error instanceof Stopped) return 'stopped'
    throw error
  })
  undo()
  stopped = sentence !== undefined
  const before = wordsOf(out)
  await recoverSite(out)
  await removeLeftovers(out)
  process.stdout.write(`${JSON.stringify([before, wordsOf(out), fs.readdirSync(join(place, 'site'))])}\n`)
}
