import { parseGradeScale } from './grade-scale.ts'
import { isSectionTitle, type SectionName, sectionNamed } from './section-words.ts'

/** A line whose mark (of a heading, a bullet, a quotation) is not as Markdown wants it. */
interface MarkSlip {
  /** From 0, in the text. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** The line as it is, and as it should be. */
  readonly text: string
  readonly mended: string
}

/** Markdown whose marks are right, line for line, and what had to be mended for it. */
interface MendedMarkdown {
  readonly source: string
  readonly slips: readonly MarkSlip[]
}

/** Mends the marks that were written by hand with a slip: `##二、` without the space, full-width `＃＃`, a section's title without a mark, `-甲`, `＞`,
 *  a paragraph indented so deep that it would be code. A backslash before a mark says that it is printed. */
export function mendMarkdown(source: string): MendedMarkdown {
  const lines = source.split('\n')
  const known = new Set(lines.flatMap((line) => (/^ {0,3}##\s/.test(line) ? (sectionNamed(line) ?? []) : [])))
  const listed = listedOf(lines)
  const slips: MarkSlip[] = []
  const mended = lines.map((line, index) => {
    const text = line.trimEnd()
    const right = mendLine(text, {
      known,
      afterBlank: (lines[index - 1] ?? '').trim() === '',
      inList: listed[index] ?? false,
    })
    if (right === undefined) return line
    slips.push({ line: index, column: text.search(/\S/) + 1, text: text.trim(), mended: right })
    return right
  })
  return { source: mended.join('\n'), slips }
}

interface Surroundings {
  /** Sections that have a heading as it should be. */
  readonly known: ReadonlySet<SectionName>
  readonly afterBlank: boolean
  readonly inList: boolean
}

function mendLine(line: string, { known, afterBlank, inList }: Surroundings): string | undefined {
  const body = line.trim()
  const heading = mendHeading(line)
  if (heading !== undefined) return heading
  const section = isSectionTitle(body) ? sectionNamed(body) : undefined
  if (section !== undefined && !known.has(section)) return `## ${body}`
  const [, bullet] = /^-(?:[\u3000\u00a0]+(?![\u3000\u00a0])|(?=[^\s\d-]))(.+)$/.exec(body) ?? []
  if (bullet !== undefined) return `- ${bullet.trim()}`
  const [, scale] = /^＞\s*(\S.*)$/.exec(body) ?? []
  if (scale !== undefined && parseGradeScale(scale)) return `> ${scale}`
  return body !== '' && afterBlank && !inList && /^( {4}| {0,3}\t)/.test(line) ? body : undefined
}

/** A heading with its mark as it should be; undefined where it is so, and where a number sign may be printed. */
function mendHeading(line: string): string | undefined {
  const [, lead = '', marks = '', gap = '', title = ''] = /^(\s*)([#＃]{1,6})(\s*)([^#＃\s].*)$/.exec(line) ?? []
  if (title === '') return undefined
  if (/^ {0,3}$/.test(lead) && !marks.includes('＃') && /^[ \t]/.test(gap)) return undefined
  const meant = marks.length > 1 || gap !== '' || /^第[一二三四五六七八九十]+部分/.test(title) || isSectionTitle(title)
  return meant ? `${'#'.repeat(marks.length)} ${title}` : undefined
}

/** For each line, whether the nearest one above that is not indented opens a list item, to which an indented line would belong. */
function listedOf(lines: readonly string[]): boolean[] {
  let opened = false
  return lines.map((line) => {
    const listed = opened
    if (/^\S/.test(line)) opened = /^([-*+]|\d+[.)])\s/.test(line)
    return listed
  })
}
