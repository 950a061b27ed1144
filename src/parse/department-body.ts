import type { Department } from '../model/department.ts'
import { defined } from './defined.ts'
import { type Block, parseBlocks } from './markdown-blocks.ts'
import { mendMarkdown } from './markdown-slips.ts'
import { type SectionName, sectionNamed } from './section-words.ts'
import {
  type BlockFault,
  parseDutyGoals,
  parseMeasures,
  parseOverallGoals,
  parseSubGoals,
  type SectionBlocks,
} from './sections.ts'

/** What department.md says below its front matter. */
export type DepartmentBody = Pick<Department, 'parts' | SectionName>

/** The body with all that it was read from, and what fits nowhere. */
interface ParsedBody {
  readonly body: DepartmentBody
  readonly blocks: readonly Block[]
  readonly faults: readonly BlockFault[]
}

/** Reads the Markdown of department.md: `#` parts, `##` sections known by their words, `###` groups of measures.
 *  `firstLine` is the line of the file on which `source` starts. Every block that fits nowhere is a fault. */
export function parseDepartmentBody(source: string, firstLine = 1): ParsedBody {
  const { source: mended, slips } = mendMarkdown(source)
  const faults: BlockFault[] = slips.map(({ line, column, text, mended: other }) => ({
    code: 'mark-not-valid',
    block: { text, line: firstLine + line, column },
    other,
  }))
  const blocks = parseBlocks(mended, firstLine)
  const parts: string[] = []
  const sections = new Map<SectionName, SectionBlocks>()
  for (const { heading, blocks: below } of rankedOf(withRanks(blocks, faults))) {
    if (heading?.level === 2) fileSection({ heading, blocks: below }, sections, faults)
    else {
      if (heading) parts.push(heading.text)
      const [block, ...more] = below
      if (block) faults.push({ code: 'text-before-section', block, other: more.length > 0 ? `${more.length}` : '' })
    }
  }
  return { body: { parts, ...sectionsOf(sections, faults) }, blocks, faults }
}

/** The blocks with every section's heading at rank two. One at another rank is a fault, unless it has nothing below it or is
 *  a group of measures. */
function withRanks(blocks: readonly Block[], faults: BlockFault[]): Block[] {
  const ranked = new Set(blocks.flatMap((block) => (isAt(block, 2) ? (sectionNamed(block.text) ?? []) : [])))
  let current: SectionName | undefined
  return blocks.map((block, index) => {
    const name = block.kind === 'heading' ? sectionNamed(block.text) : undefined
    if (isAt(block, 2)) current = name
    const next = blocks[index + 1]
    const holds = block.level > 2 ? current !== 'measures' : next !== undefined && !isAt(next, 1) && !isAt(next, 2)
    if (name === undefined || block.level === 2 || ranked.has(name) || !holds) return block
    ranked.add(name)
    current = name
    const text = `${'#'.repeat(block.level)} ${block.text}`
    faults.push({ code: 'mark-not-valid', block: { ...block, text }, other: `## ${block.text}` })
    return { ...block, level: 2 }
  })
}

function isAt({ kind, level }: Block, rank: number): boolean {
  return kind === 'heading' && level === rank
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

function fileSection(section: SectionBlocks, sections: Map<SectionName, SectionBlocks>, faults: BlockFault[]): void {
  const { heading, blocks } = section
  const name = sectionNamed(heading.text)
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
