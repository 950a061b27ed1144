import type { DutyGoal, Measure, MeasureGroup, Metric, Section, SubGoal } from '../model/department.ts'
import type { NumberedProse, Prose } from '../model/prose.ts'
import { defined } from './defined.ts'
import { parseGradeScale } from './grade-scale.ts'
import type { Block } from './markdown-blocks.ts'
import { parseMetric } from './metric.ts'
import { parseLead, parseTopic } from './opening.ts'
import { parseNumberedProse } from './prose.ts'

/** A block that a section cannot take, and why. */
export interface BlockFault {
  readonly code:
    | 'text-out-of-place'
    | 'text-before-section'
    | 'mark-not-valid'
    | 'scale-not-known'
    | 'section-not-known'
    | 'section-repeated'
  readonly block: Pick<Block, 'text' | 'line' | 'column'>
  /** What to write in its place, or how many more blocks the fault is of. */
  readonly other?: string
}

/** A section as its file has it: the heading and all blocks up to the next heading of its rank. */
export interface SectionBlocks {
  readonly heading: Block
  readonly blocks: readonly Block[]
}

/** 总体绩效目标: an introduction up to the first numbered paragraph, then items. */
export function parseOverallGoals({ heading, blocks }: SectionBlocks, faults: BlockFault[]): Section<NumberedProse> {
  const { introduction, items } = listOf(paragraphsOf(blocks, faults))
  return { heading: heading.text, introduction, items }
}

/** 职责分类目标: items that open with a short heading. */
export function parseDutyGoals(section: SectionBlocks, faults: BlockFault[]): Section<DutyGoal> {
  const goals = parseOverallGoals(section, faults)
  return { ...goals, items: goals.items.map((item) => defined({ ...item, topic: parseTopic(item.text) })) }
}

/** 分项绩效目标: each item is followed by its metrics as bullets and its grade scale as a quotation. */
export function parseSubGoals({ heading, blocks }: SectionBlocks, faults: BlockFault[]): Section<SubGoal> {
  const firstItem = blocks.findIndex((block) => block.kind === 'paragraph' && isNumbered(block))
  const unnumbered = unnumberedItemOf(firstItem === -1 ? blocks : blocks.slice(0, firstItem))
  const block = blocks[unnumbered]
  if (block) faults.push({ code: 'mark-not-valid', block, other: `1、${block.text}` })
  const start = block ? unnumbered : firstItem === -1 ? blocks.length : firstItem
  const introduction = paragraphsOf(blocks.slice(0, start), faults).map(proseOf)
  const items = runsOf(blocks.slice(start), ({ kind }) => kind === 'paragraph').map((run) => subGoalOf(run, faults))
  return { heading: heading.text, introduction, items }
}

/** Where a paragraph stands in an introduction that has metrics or a grade scale under it and so is an item; -1 where there is
 *  none. */
function unnumberedItemOf(introduction: readonly Block[]): number {
  const below = introduction.findIndex(({ kind }) => kind === 'bullet' || kind === 'quote')
  return introduction[below - 1]?.kind === 'paragraph' ? below - 1 : -1
}

/** 工作保障措施: groups under headings of rank three, with numbered measures. What stands before the first group, numbers
 *  and all, is its introduction. */
export function parseMeasures({ heading, blocks }: SectionBlocks, faults: BlockFault[]): Section<MeasureGroup> {
  const firstGroup = blocks.findIndex(isGroupHeading)
  const start = firstGroup === -1 ? blocks.length : firstGroup
  const introduction = paragraphsOf(blocks.slice(0, start), faults).map(proseOf)
  const items = runsOf(blocks.slice(start), isGroupHeading).map(([group, ...rest]) => ({
    heading: group.text,
    items: paragraphsOf(rest, faults).map(measureOf),
  }))
  return { heading: heading.text, introduction, items }
}

function measureOf(block: Block): Measure {
  const prose = parseNumberedProse(block.markdown)
  return { ...prose, lead: parseLead(prose.text) }
}

function subGoalOf([item, ...rest]: readonly [Block, ...Block[]], faults: BlockFault[]): SubGoal {
  const metrics: Metric[] = []
  let quote: Block | undefined
  for (const block of rest) {
    if (block.kind === 'bullet') metrics.push(parseMetric(block.text))
    else if (block.kind === 'quote' && !quote) quote = block
    else faults.push({ code: 'text-out-of-place', block })
  }
  const scale = quote && parseGradeScale(quote.text)
  if (quote && !scale) faults.push({ code: 'scale-not-known', block: quote })
  return defined({ ...parseNumberedProse(item.markdown), metrics, scale })
}

/** The paragraphs; every other block is a fault. */
function paragraphsOf(blocks: readonly Block[], faults: BlockFault[]): Block[] {
  const [paragraphs, others] = [true, false].map((wanted) =>
    blocks.filter(({ kind }) => (kind === 'paragraph') === wanted),
  )
  for (const block of others ?? []) faults.push({ code: 'text-out-of-place', block })
  return paragraphs ?? []
}

/** Paragraphs before the first numbered one introduce; a later one without a number is an item all the same. */
function listOf(paragraphs: readonly Block[]): { introduction: Prose[]; items: NumberedProse[] } {
  const first = paragraphs.findIndex(isNumbered)
  const start = first === -1 ? paragraphs.length : first
  return {
    introduction: paragraphs.slice(0, start).map(proseOf),
    items: paragraphs.slice(start).map((block) => parseNumberedProse(block.markdown)),
  }
}

/** Runs of blocks that each start with one for which `starts` holds; the first block must. */
function runsOf(blocks: readonly Block[], starts: (block: Block) => boolean): [Block, ...Block[]][] {
  const runs: [Block, ...Block[]][] = []
  for (const block of blocks) {
    if (starts(block)) runs.push([block])
    else runs.at(-1)?.push(block)
  }
  return runs
}

function isGroupHeading({ kind, level }: Block): boolean {
  return kind === 'heading' && level === 3
}

function isNumbered(block: Block): boolean {
  return parseNumberedProse(block.markdown).label !== undefined
}

function proseOf({ markdown, text }: Block): Prose {
  return { markdown, text }
}
