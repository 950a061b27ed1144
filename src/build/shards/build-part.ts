import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { siteDossierOf } from '../../dossier/site-dossier.ts'
import type { Words } from '../../faults/language.ts'
import type { Advance } from '../advance.ts'
import { type Built, building, type Course, putInPlace, remembering } from '../build-site.ts'
import { BuildFault } from '../fault.ts'
import { recordFolder } from '../hold.ts'
import { KeptPages } from '../kept/kept-pages.ts'
import { pageGroupsOf } from '../kept/page-groups.ts'
import { placed, type Settings } from '../settings.ts'
import { SITE_FOLDER } from './part-file.ts'
import { type PartOptions, pagesOf, unitsOfPart } from './share.ts'
import { writePart } from './write-part.ts'

/** Builds one part of a site into a folder, for `mergeParts`: the pages, data and documents of some of its units, and some of its search
 *  index. What is of no unit is made when the parts are put together. Throws as `buildSite` does, and as it does leaves the folder then. */
export function buildPart(
  options: PartOptions,
  report: (step: Words) => void,
  note: (sentence: Words) => void = () => {},
  advance: (advance: Advance) => void = () => {},
): Promise<Built> {
  return building(options, { report, note, advance }, (settings, course) => build(settings, options, course))
}

async function build(settings: Settings, options: PartOptions, course: Course): Promise<Built> {
  const { share, root, out, folder = false } = options
  const { prints } = settings
  if (!prints) throw new BuildFault(CHANGED)
  const stage = join(course.work, 'part')
  await mkdir(join(stage, SITE_FOLDER), { recursive: true })
  const dossier = siteDossierOf(placed(settings))
  const units = unitsOfPart(pageGroupsOf(dossier, { prints, folder }).units, share)
  const known = new KeptPages(recordFolder(root), join(out, SITE_FOLDER), { units })
  return remembering(known, async () => {
    course.report({
      en: `Writing part ${share.part} of ${share.of}`,
      zh: `生成第 ${share.part} 部分，共 ${share.of} 部分`,
    })
    const { pages, kept, faults } = await writePart({ ...settings, prints }, options, {
      ...{ work: course.work, stage, dossier, known, stages: course.stages, advance: course.advance },
      expected: pagesOf(units),
      units: new Set(units.map(({ unit }) => unit)),
    })
    const size = await putInPlace(stage, faults, course)
    return { base: settings.base, pages, kept, ...size, stages: course.stages.all }
  })
}

const CHANGED: Words = {
  en: 'The content changed while it was read. Build again.',
  zh: '读取时内容变了。请重新生成。',
}
