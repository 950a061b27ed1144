import type { Department } from '../model/department.ts'
import { defined } from './defined.ts'
import { type Block, parseBlocks } from './markdown-blocks.ts'
import {
  type BlockFault,
  parseDutyGoals,
  parseMeasures,
  parseOverallGoals,
  parseSubGoals,
  type SectionBlocks,
} from './sections.ts'

/** What department.md says below its front matter. */
export type DepartmentBody = Pick<Department, 'parts' | 'overallGoals' | 'dutyGoals' | 'subGoals' | 'measures'>

/** The body with all that it was read from, and what fits nowhere. */
export interface ParsedBody {
  readonly body: DepartmentBody
  readonly blocks: readonly Block[]
  readonly faults: readonly BlockFault[]
}

type SectionName = Exclude<keyof DepartmentBody, 'parts'>

const SECTION_WORDS: readonly (readonly [SectionName, RegExp])[] = [
  ['overallGoals', /总体(绩效)?目标/],
  ['dutyGoals', /职责分类(绩效)?目标/],
  ['subGoals', /分项(绩效)?目标/],
  ['measures', /(工作)?保障措施/],
]

/** Reads the Markdown of department.md: `#` parts, `##` sections known by their words, `###` groups of measures.
 *  `firstLine` is the line of the file on which `source` starts. Every block that fits nowhere is a fault. */
export function parseDepartmentBody(source: string, firstLine = 1): ParsedBody {
  const blocks = parseBlocks(source, firstLine)
  const faults: BlockFault[] = []
  const parts: string[] = []
  const sections = new Map<SectionName, SectionBlocks>()
  for (const section of rankedOf(blocks)) {
    if (section.heading?.level === 1) parts.push(section.heading.text)
    if (section.heading?.level === 2) fileSection(section, sections, faults)
    else for (const block of section.blocks) faults.push({ code: 'text-out-of-place', block })
  }
  return { body: { parts, ...sectionsOf(sections, faults) }, blocks, faults }
}

/** Blocks under each heading of rank one or two; first those before any. */
function rankedOf(blocks: readonly Block[]): { heading?: Block; blocks: Block[] }[] {
  const ranked: { heading?: Block; blocks: Block[] }[] = [{ blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) ranked.push({ heading: block, blocks: [] })
    else ranked.at(-1)?.blocks.push(block)
  }
  return ranked
}

function fileSection(
  section: { heading?: Block; blocks: Block[] },
  sections: Map<SectionName, SectionBlocks>,
  faults: BlockFault[],
): void {
  const { heading, blocks } = section
  if (!heading) return
  const name = SECTION_WORDS.find(([, words]) => words.test(heading.text))?.[0]
  if (!name) faults.push({ code: 'section-not-known', block: heading })
  else if (sections.has(name)) faults.push({ code: 'section-repeated', block: heading })
  else sections.set(name, { heading, blocks })
}

function sectionsOf(found: ReadonlyMap<SectionName, SectionBlocks>, faults: BlockFault[]) {
  const read = <T>(name: SectionName, parse: (section: SectionBlocks, faults: BlockFault[]) => T): T | undefined => {
    const section = found.get(name)
    return section && parse(section, faults)
  }
  return defined({
    overallGoals: read('overallGoals', parseOverallGoals),
    dutyGoals: read('dutyGoals', parseDutyGoals),
    subGoals: read('subGoals', parseSubGoals),
    measures: read('measures', parseMeasures),
  })
}
