import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { type Cost, costOf } from '../process-tree.ts'
import { pageFilesIn } from './prepared.ts'

/** What of `.cache/` is none of a build's memory: the bench's own, the example's, a lock, other processes' folders. */
const OTHERS = /^(?:bench|example|lock|tests-|build-)/

/** A build of ours, and what it said of its stages. */
interface OurBuild {
  readonly cost: Cost
  readonly stages: readonly string[]
}

/** Forgets all that earlier builds and checks kept, and their site. */
export async function forget(root: string, site: string): Promise<void> {
  await rm(site, { recursive: true, force: true })
  const kept = (await readdir(join(root, '.cache'))).filter((name) => !OTHERS.test(name))
  for (const name of kept) await rm(join(root, '.cache', name), { recursive: true, force: true })
}

/** Builds as a reader of the README would. Where the build can tell what its stages took, it is asked to. */
export async function buildOurs(root: string, content: string, site: string): Promise<OurBuild> {
  const flags = (await canTellStages(root)) ? [TIMINGS] : []
  const words = ['scripts/build.ts', '--content', content, '--out', site, '--base', '/', '--lang', 'en', ...flags]
  let printed = ''
  const cost = await costOf(process.execPath, words, root, (text) => {
    printed += text
  })
  return { cost, stages: flags.length > 0 ? stageLines(printed) : [] }
}

/** Checks content as `npm run check` does. */
export function checkOurs(root: string, content: string): Promise<Cost> {
  return costOf(process.execPath, ['scripts/check.ts', '--content', content, '--lang', 'en'], root)
}

const TIMINGS = '--timings'

async function canTellStages(root: string): Promise<boolean> {
  let usage = ''
  await costOf(process.execPath, ['scripts/build.ts', '--help', '--lang', 'en'], root, (text) => {
    usage += text
  })
  return usage.includes(TIMINGS)
}

/** Of what a build printed, the lines that are neither its steps nor what it built. */
export function stageLines(printed: string): string[] {
  return printed.split('\n').filter((line) => line.trim() !== '' && !/ …$|^Built \d/.test(line))
}

/** Has one value of a project in the middle of the content edited while `act` runs. `mark`: stands at its end, so that no two edits are alike. */
export async function withEdit<Result>(content: string, mark: string, act: () => Promise<Result>): Promise<Result> {
  const projects = (await pageFilesIn(content)).filter(({ sort }) => sort === 'project')
  const file = join(content, projects[Math.floor(projects.length / 2)]?.file ?? '')
  const before = await readFile(file, 'utf8')
  const edited = parseDocument(before)
  edited.set('purpose', `${String(edited.get('purpose') ?? '')}${mark}`)
  await writeFile(file, edited.toString({ lineWidth: 0 }))
  try {
    return await act()
  } finally {
    await writeFile(file, before)
  }
}
