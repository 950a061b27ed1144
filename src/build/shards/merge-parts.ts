import { mkdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { siteDossierOf } from '../../dossier/site-dossier.ts'
import { formatProblem, type ImportProblem } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import type { Advance } from '../advance.ts'
import type { BuildOptions } from '../build-options.ts'
import { type Built, building, type Course, finishSite, remembering } from '../build-site.ts'
import { BuildFault } from '../fault.ts'
import { recordFolder } from '../hold.ts'
import { KeptPages } from '../kept/kept-pages.ts'
import { pageGroupsOf } from '../kept/page-groups.ts'
import { placed, type Settings } from '../settings.ts'
import { shownPath } from '../shown-path.ts'
import { expectedPages } from '../verify.ts'
import { isRead, problemsOfParts, problemsWithContent } from './check-parts.ts'
import { generatorPrint, readPartFile, sumsOfParts } from './part-file.ts'
import { pagesOf } from './share.ts'
import { type PlacedPart, takeParts } from './take-parts.ts'
import { writeMerged } from './write-merged.ts'

/** What to put together. Where the site stands and whether it opens from a folder the parts say. */
interface MergeOptions extends Omit<BuildOptions, 'base' | 'site' | 'folder'> {
  /** Absolute paths of the folders of all parts, in any order. */
  readonly parts: readonly string[]
}

/** Puts the parts of a site together, with what is of no unit, and the site in the place of the last one: it is the one that a single build
 *  gives. Throws as `buildSite` does, also where the parts are not all of one site, or of content or a generator other than these
 *  here; then the output folder is as it was. The parts stay as they are. */
export function mergeParts(
  { parts: folders, ...options }: MergeOptions,
  report: (step: Words) => void,
  note: (sentence: Words) => void = () => {},
  advance: (advance: Advance) => void = () => {},
): Promise<Built> {
  for (const folder of folders) checkApart(options.out, folder)
  const given = folders.map((path) => ({ path, folder: shownPath(path), file: readPartFile(path) }))
  refuse(problemsOfParts(given, generatorPrint()))
  const parts = given.filter((part): part is PlacedPart => isRead(part)).toSorted((a, b) => a.file.part - b.file.part)
  const [first] = parts
  if (!first) throw new BuildFault(NO_PARTS, [], 'usage')
  const { site, base, folder } = first.file
  return building({ ...options, site, base, folder }, { report, note, advance }, (settings, course) =>
    merge(settings, parts, course),
  )
}

async function merge(settings: Settings, parts: readonly PlacedPart[], course: Course): Promise<Built> {
  const { options, work, stages, report } = course
  const { root, out, content, folder = false } = options
  const here = { content: settings.prints?.whole ?? '', updated: settings.content.updated }
  refuse(problemsWithContent(parts, here, shownPath(content)))
  report({ en: 'Taking the parts', zh: '读取各部分' })
  const [stage, joined] = [join(work, 'site'), join(work, 'parts')]
  await mkdir(stage)
  await mkdir(joined)
  refuse(await takeParts(parts, joined))
  const dossier = siteDossierOf(placed(settings))
  const { units, others } = pageGroupsOf(dossier, { prints: settings.prints, folder })
  const known = new KeptPages(recordFolder(root), out, { units: [], others })
  return remembering(known, async () => {
    report({ en: 'Writing what is of no unit', zh: '生成不属于单位的页面' })
    const written = await writeMerged(settings, options, {
      ...{ work, stage, dossier, known, stages, advance: course.advance, joined },
      expected: expectedPages(dossier).length - pagesOf(units),
      parts: parts.map(({ file }) => file),
    })
    const sums = new Map([...sumsOfParts(parts.map(({ file }) => file)), ...known.sums])
    return finishSite({ stage, dossier, settings, written, sums }, course)
  })
}

function refuse(problems: readonly ImportProblem[]): void {
  if (problems.length === 0) return
  const said = problems.map((problem) => ({ en: formatProblem(problem, 'en'), zh: formatProblem(problem, 'zh') }))
  throw new BuildFault(NOT_ONE, said)
}

const NOT_ONE: Words = { en: 'The parts do not make a site.', zh: '各部分不能合成一个网站。' }
const NO_PARTS: Words = { en: 'Name the folders of all parts.', zh: '请写明各部分的文件夹。' }

/** The output folder is replaced: no part may stand in it, nor it in a part. */
function checkApart(out: string, part: string): void {
  const isIn = (path: string, folder: string) => `${relative(folder, path)}${sep}`.split(sep)[0] !== '..'
  if (!isIn(out, part) && !isIn(part, out)) return
  const words = {
    en: `The site cannot be written to ${shownPath(out)}: the part ${shownPath(part)} is there. Name another folder with --out.`,
    zh: `网站不能写到 ${shownPath(out)}：那里有 ${shownPath(part)} 这一部分。请用 --out 指定别的文件夹。`,
  }
  throw new BuildFault(words, [], 'usage')
}
