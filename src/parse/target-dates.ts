const YEAR = '(?:19|20)\\d{2}'
const MONTH = '1[0-2]|0?[1-9]'
const DAY = '3[01]|[12]\\d|0?[1-9]'
/** `2021年12月31日` and shorter, `2021.12.31` with one mark throughout, `12月31日`. */
const POINT = new RegExp(
  `^(?:(?<y>${YEAR})年度?(?:(?<m>${MONTH})(?!\\d)(?:月份?(?:(?<d>${DAY})日)?)?)?` +
    `|(?<y2>${YEAR})(?<mark>[.\\-/])(?<m2>${MONTH})(?!\\d)(?:\\k<mark>(?<d2>${DAY})(?!\\d))?` +
    `|(?<m3>${MONTH})月份?(?:(?<d3>${DAY})日)?)`,
)
const DEADLINE = /^(?:底|末)*(?:(?:之前|以前|前|内|底|末)(?:完成|完工|竣工)?|完成|完工|竣工)$/

/** A printed span of time in ISO 8601, as fine as it was printed: `2023-07`, `2021-12-31`, `2021`, or without a year
 *  `--12`. A deadline has no `from`. Undefined when the text is not only dates. */
export function parseDates(text: string): { readonly from?: string; readonly to: string } | undefined {
  const first = pointOf(text)
  if (!first) return undefined
  if (first.rest === '') return { from: first.iso, to: first.iso }
  if (DEADLINE.test(first.rest)) return { to: first.iso }
  return spanOf(first)
}

interface Point {
  readonly iso: string
  readonly year?: string
  readonly rest: string
}

/** `2023.07-2024.01`, or with the year once: `2021年1月-12月`. */
function spanOf(first: Point): { from: string; to: string } | undefined {
  const separator = /^\s*(?:[-~～—–]+|至|到)\s*/.exec(first.rest)?.[0]
  const last = separator === undefined ? undefined : pointOf(first.rest.slice(separator.length))
  if (!last || !/^(?:底|末)?(?:完成)?$/.test(last.rest)) return undefined
  const to = last.year === undefined && first.year !== undefined ? last.iso.replace('-', first.year) : last.iso
  return { from: first.iso, to }
}

function pointOf(text: string): Point | undefined {
  const match = POINT.exec(text)
  if (!match?.groups) return undefined
  const { y, m, d, y2, m2, d2, m3, d3 } = match.groups
  const year = y ?? y2
  const smaller = [m ?? m2 ?? m3, d ?? d2 ?? d3].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
  const rest = text.slice(match[0].length)
  return { iso: [year ?? '-', ...smaller].join('-'), rest, ...(year !== undefined && { year }) }
}
