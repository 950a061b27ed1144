import type { DepartmentBlock } from '../../../content/write/markdown.ts'
import type { Claims } from '../../document/claims.ts'
import type { Piece } from '../../document/document.ts'
import { splitAtGaps } from '../../document/piece.ts'

const HAN_NUMBER = '[一二三四五六七八九十]+'
const PART = new RegExp(`^第${HAN_NUMBER}部分([^。；;]*)$`)
/** The words that the four sections are known by. Source: 部门整体绩效目标 of the budget documents of Hebei. */
export const SECTION_WORDS = ['总体绩效目标', '职责分类目标', '分项绩效目标', '工作保障措施'] as const
const SECTION = new RegExp(`^(?:[（(]?${HAN_NUMBER}[）)]?[、.．]?)?(${SECTION_WORDS.join('|')})[：:]?$`)
const GROUP = new RegExp(`^[（(]${HAN_NUMBER}[）)]`)
const ITEM = /^(\d+[、.．)）]|[（(]\d+[）)])/
const SCALE = /^(?=.*优)(?=.*良)(?=.*差).*\d/m
const METRIC = /^[^。；;:：]{1,40}[:：]./
const SENTENCE = /[。；;]$/
const NAME = /^[^。；;]{1,60}$/
const PART_FIELD = '部分标题'

type SectionWord = (typeof SECTION_WORDS)[number]

/** The section that a heading opens; undefined when the line is no such heading. */
export function sectionOf(line: string): SectionWord | undefined {
  const word = SECTION.exec(line)?.[1]
  return SECTION_WORDS.find((one) => one === word)
}

/** Whether a line is a heading of a part or of one of the four sections. */
export function isHeading(line: string): boolean {
  return PART.test(line) || sectionOf(line) !== undefined
}

/** Reads the department part: headings of parts, the four sections, and what stands in them, up to the next table or
 *  chapter. A paragraph outside a section is left unclaimed, and so are all headings of a document without any section: its
 *  parts are about other things. */
export function recogniseDepartment(paragraphs: readonly (Piece | 'table')[], claims: Claims): DepartmentBlock[] {
  if (!paragraphs.some((piece) => piece !== 'table' && sectionOf(piece.text))) return []
  const blocks: DepartmentBlock[] = []
  let place: SectionWord | 'unnamed part' | 'elsewhere' = 'elsewhere'
  let opened = ''
  for (const piece of paragraphs) {
    if (piece === 'table') {
      place = 'elsewhere'
      continue
    }
    const part = PART.exec(piece.text)
    const section = sectionOf(piece.text)
    if (part) {
      place = part[1] ? 'elsewhere' : 'unnamed part'
      blocks.push({ kind: 'part', text: claims.field(piece, PART_FIELD) })
    } else if (section) {
      place = section
      opened = piece.text
      blocks.push({ kind: 'section', text: claims.field(piece, section) })
    } else if (place === 'unnamed part' && NAME.test(piece.text)) {
      place = 'elsewhere'
      blocks.push({ kind: 'part', text: `${blocks.pop()?.text} ${claims.field(piece, PART_FIELD)}` })
    } else if (place !== 'elsewhere' && place !== 'unnamed part') {
      if (isNextChapter(opened, piece.text)) place = 'elsewhere'
      else
        for (const [kind, entry] of entriesOf(piece, place, blocks.at(-1), claims))
          blocks.push({ kind, text: claims.field(entry, place) })
    }
  }
  return blocks
}

const CHAPTER = new RegExp(`^([（(]?)(${HAN_NUMBER})([）)]?[、.．]?)`)
const HAN_DIGITS = '一二三四五六七八九十'

/** Whether a line is the heading that follows that of a section: numbered in the same way, with the next number, or as the
 *  chapter in which a section with a number in brackets stands. */
function isNextChapter(section: string, line: string): boolean {
  const [, open, number = '', close] = CHAPTER.exec(section) ?? []
  const [, nextOpen, next = '', nextClose = ''] = CHAPTER.exec(line) ?? []
  if (number === '' || next === '' || !NAME.test(line)) return false
  if (open !== '' && nextOpen === '' && /^[、.．]/.test(nextClose)) return true
  if (open !== nextOpen || close !== nextClose) return false
  return HAN_DIGITS.indexOf(next) === HAN_DIGITS.indexOf(number) + 1
}

type Entry = readonly [kind: DepartmentBlock['kind'], piece: Piece]

function entriesOf(piece: Piece, place: SectionWord, last: DepartmentBlock | undefined, claims: Claims): Entry[] {
  if (place === '工作保障措施') return [[GROUP.test(piece.text) ? 'group' : 'paragraph', piece]]
  if (place !== '分项绩效目标') return [['paragraph', piece]]
  const { entries, gaps } = splitAtGaps(piece, (rest) => METRIC.test(rest) || SCALE.test(rest))
  for (const gap of gaps) claims.residue(gap, 'space between two entries of a line')
  return entries.map((entry, n) => [subGoalKindOf(entry.text, n === 0 ? last : undefined), entry])
}

/** A line without a colon is a metric where it is no sentence and follows an item or another metric. */
function subGoalKindOf(text: string, last: DepartmentBlock | undefined): DepartmentBlock['kind'] {
  if (ITEM.test(text)) return 'paragraph'
  if (SCALE.test(text)) return 'scale'
  if (METRIC.test(text)) return 'metric'
  const follows = last?.kind === 'metric' || (last?.kind === 'paragraph' && ITEM.test(last.text))
  return follows && !SENTENCE.test(text) ? 'metric' : 'paragraph'
}
