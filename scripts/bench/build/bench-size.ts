import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BuildFault } from '../../../src/build/fault.ts'
import type { Words } from '../../../src/faults/language.ts'
import { CommandFailure, type Cost } from '../process-tree.ts'
import { writeRegion } from '../search/built-site.ts'
import { type FolderSize, folderSize } from './folder-size.ts'
import { type KnownSizes, keepSizes, knownSizes, scaledSize } from './known-sizes.ts'
import {
  buildOther,
  indexSite,
  installEleventy,
  type Other,
  type Others,
  padPages,
  prepareOther,
  siteOf,
  writeFloor,
} from './others.ts'
import { buildOurs, checkOurs, forget, withEdit } from './ours.ts'
import { paddingOf } from './padding.ts'
import { pageFilesIn } from './prepared.ts'
import { type Engine, type Measured, type Row, together } from './rows.ts'
import { averagePage, type Printed, printedIn } from './sample.ts'
import { type Sized, summariesOf } from './summary.ts'

/** What to measure at one size. */
export interface SizeOptions {
  /** About so many projects. */
  readonly pages: number
  readonly years: number
  readonly seed: number
  readonly runs: number
  readonly engines: readonly Engine[]
  /** Whether to measure checking alone and one value edited, too. */
  readonly edit: boolean
}

/** What was measured at one size. */
export interface BenchedSize extends Sized {
  readonly measured: readonly Measured[]
  /** What the pages of each other engine print of the content. */
  readonly printed: Readonly<Partial<Record<Other, Printed>>>
}

interface Course extends SizeOptions {
  readonly root: string
  readonly content: string
  readonly site: string
  readonly others: Others
  readonly projects: number
  readonly report: (step: string) => void
  readonly measured: Measured[]
  readonly printed: Partial<Record<Other, Printed>>
  /** What a site of ours is, as soon as that is known. */
  ours?: KnownSizes
}

const OTHERS: readonly Other[] = ['hugo', 'padded', 'eleventy']

/** Measures every engine on the same content, one after the other in every run, so that what else the machine does falls on all of
 *  them. `report` is told what is under way. */
export async function benchSize(
  root: string,
  options: SizeOptions,
  report: (step: string) => void,
): Promise<BenchedSize> {
  const course = await prepare(root, options, report)
  for (let run = 0; run < options.runs; run += 1)
    for (const engine of options.engines) {
      report(`${options.pages} projects, run ${run + 1} of ${options.runs}: ${engine}`)
      await runEngine(course, engine, run)
    }
  const { measured, printed, projects } = course
  return { projects, measured, printed, rows: summariesOf(measured) }
}

async function prepare(root: string, options: SizeOptions, report: (step: string) => void): Promise<Course> {
  const cache = join(root, '.cache', 'bench', 'build')
  const folder = join(cache, `${options.pages}-${options.years}-${options.seed}`)
  const [content, site] = [join(folder, 'content'), join(folder, 'site')]
  const others = { folder, eleventy: join(root, '.cache', 'bench', 'eleventy') }
  await mkdir(folder, { recursive: true })
  report(`Writing the content of ${options.pages} projects`)
  await rm(content, { recursive: true, force: true })
  writeRegion(content, { pages: options.pages, years: options.years, corpusSeed: options.seed })
  for (const engine of OTHERS) if (options.engines.includes(engine)) await prepareOther(others, content, engine)
  if (options.engines.includes('eleventy')) await installEleventy(others)
  const projects = (await pageFilesIn(content)).filter(({ sort }) => sort === 'project').length
  const ours = await knownSizes(cache, projects)
  return { ...options, root, content, site, others, projects, report, measured: [], printed: {}, ...(ours && { ours }) }
}

function runEngine(course: Course, engine: Engine, run: number): Promise<void> {
  if (engine === 'ours') return runOurs(course, run)
  return engine === 'floor' ? runFloor(course) : runOther(course, engine)
}

async function runOurs(course: Course, run: number): Promise<void> {
  const { root, content, site, others, projects } = course
  if (course.edit) {
    await forget(root, site)
    for (const row of ['check, cold', 'check, warm'] as const)
      await measure(course, row, async () => ({ cost: await checkOurs(root, content) }))
  }
  await forget(root, site)
  const isBuilt = await measure(course, 'ours', async () => {
    const built = await buildOurs(root, content, site)
    course.ours = await keepSizes(others.folder, content, site, projects)
    return { ...built, size: course.ours.size }
  })
  if (course.edit && isBuilt)
    await withEdit(content, `（第${run + 1}次改动）`, () =>
      measure(course, 'one value edited', () => buildOurs(root, content, site)),
    )
}

async function runOther(course: Course, engine: Other): Promise<void> {
  const { root, content, others, printed } = course
  const site = siteOf(others, engine)
  const [alone, pair] = ROWS_OF[engine]
  if (engine === 'padded' && !printed.padded) await padLikeOurs(course)
  const built = await measure(course, alone, async () => ({
    cost: await buildOther(others, engine),
    size: await folderSize(site),
  }))
  if (!built) return
  printed[engine] ??= await printedIn(content, site)
  await measure(course, pair, async () => ({
    cost: together(built.cost, await indexSite(root, site)),
    size: await folderSize(site),
  }))
}

/** Builds Hugo's pages once as they are, and has them made as large as ours from then on. */
async function padLikeOurs(course: Course): Promise<void> {
  const { content, others } = course
  const { pages } = known(course)
  await buildOther(others, 'padded')
  const site = siteOf(others, 'padded')
  await padPages(others, 'padded', {
    project: paddingOf(await averagePage(content, site, 'project'), pages.project),
    unit: paddingOf(await averagePage(content, site, 'unit'), pages.unit),
  })
}

const ROWS_OF = {
  hugo: ['hugo', 'hugo + pagefind'],
  padded: ['hugo, our size', 'hugo + pagefind, our size'],
  eleventy: ['eleventy', 'eleventy + pagefind'],
} as const satisfies Record<Other, readonly Row[]>

async function runFloor(course: Course): Promise<void> {
  const { others, projects } = course
  const size = scaledSize(known(course), projects)
  await measure(course, 'floor', async () => ({
    cost: await writeFloor(others, size),
    size: await folderSize(siteOf(others, 'floor')),
  }))
}

/** Sizes of ours; those of another number of projects are said to be so. */
function known({ ours, projects, report }: Course): KnownSizes {
  if (!ours) throw new BuildFault(NO_SIZES, [], 'usage')
  if (ours.projects !== projects) report(`Sizes of ours are taken from its site of ${ours.projects} projects`)
  return ours
}

const NO_SIZES: Words = {
  en: 'No site of ours was measured yet: pages of its size and the floor need one. Add ours to --engines, or run it with fewer pages first.',
  zh: '还没有测量过本项目生成的网站，“同样大小的网页”和下限要用它的大小。请在 --engines 里加上 ours，或先用较少的页面跑一次。',
}

/** What a run took and wrote. */
interface Took {
  readonly cost: Cost
  readonly size?: FolderSize
  readonly stages?: readonly string[]
}

/** Runs a row. One that fails is told in its place in the table, and the others go on: the largest sizes may need more memory than
 *  there is. */
async function measure({ measured, report }: Course, row: Row, run: () => Promise<Took>): Promise<Took | undefined> {
  try {
    const took = await run()
    measured.push({ row, stages: [], ...took })
    return took
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    report(`${row} failed: ${error.message}`)
    measured.push({ row, failure: error.message.split('\n')[0] ?? '' })
    return undefined
  }
}
