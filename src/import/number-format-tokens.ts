/** A step of a number format code. */
export interface FormatToken {
  readonly kind:
    | 'literal'
    | 'place'
    | 'point'
    | 'group'
    | 'scale'
    | 'percent'
    | 'exponent'
    | 'general'
    | 'text'
    | 'date'
    | 'condition'
    | 'unknown'
  readonly text: string
}

/** One part of a format code: for positive numbers, for negative ones, for zero, for text. */
export type Section = readonly FormatToken[]

/** Steps of a code, the first that fits. Space that aligns (`_x`), filling (`*x`) and colours are no step at all. */
const STEPS: readonly (readonly [RegExp, FormatToken['kind'] | 'nothing' | 'separator'])[] = [
  [/^"([^"]*)"?/, 'literal'],
  [/^[\\!](.)/s, 'literal'],
  [/^[_*]./s, 'nothing'],
  [/^;/, 'separator'],
  [/^(General|G\/通用格式)/i, 'general'],
  [/^\[\$-[Ff]800\][^;]*/, 'date'],
  [/^\[\$-[Ff]400\][^;]*/, 'date'],
  [/^\[\$([^\]-]*)(?:-[^\]]*)?\]/, 'literal'],
  [/^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|黑色|蓝色|绿色|红色|白色|黄色)\]/i, 'nothing'],
  [/^\[([<>=]+-?[\d.]+)\]/, 'condition'],
  [/^\[(?:h+|m+|s+)\]/i, 'date'],
  [/^\[[^\]]*\]/, 'unknown'],
  [/^(上午\/下午|AM\/PM|A\/P)/i, 'date'],
  [/^(y+|m+|d+|h+|s+|a{3,4})/i, 'date'],
  [/^E[+-]0+/i, 'exponent'],
  [/^[0#?]/, 'place'],
  [/^\./, 'point'],
  [/^,/, 'group'],
  [/^%/, 'percent'],
  [/^@/, 'text'],
  [/^[-+¥￥$€£()（）:：年月日时分秒元万亿个人次 \u3000-\u303f\u4e00-\u9fff]/u, 'literal'],
  [/^\//, 'unknown'],
  [/^./su, 'unknown'],
]

/** The sections of a format code; undefined when it is blank. */
export function formatSections(code: string): Section[] | undefined {
  if (code === '') return undefined
  const sections: FormatToken[][] = [[]]
  for (let rest = code; rest !== ''; ) {
    const [[match, inner], kind] = stepOf(rest)
    rest = rest.slice(match.length)
    if (kind === 'separator') sections.push([])
    else if (kind !== 'nothing') sections.at(-1)?.push({ kind, text: inner ?? match })
  }
  return sections.map(resolved)
}

function stepOf(rest: string): [RegExpExecArray, (typeof STEPS)[number][1]] {
  for (const [pattern, kind] of STEPS) {
    const match = pattern.exec(rest)
    if (match) return [match, kind]
  }
  throw new Error(`No step fits “${rest}”.`)
}

/** What a mark means depends on what stands around it: a slash or point parts dates, a comma after the last digit
 *  divides by a thousand. */
function resolved(tokens: readonly FormatToken[]): Section {
  const isDate = tokens.some(({ kind }) => kind === 'date')
  const lastPlace = tokens.findLastIndex(({ kind }) => kind === 'place')
  return tokens.map((token, n): FormatToken => {
    const { kind, text } = token
    if (isDate && (text === '/' || kind === 'group')) return { kind: 'literal', text }
    if (isDate && kind === 'point') return { kind: 'literal', text }
    if (kind !== 'group') return token
    const point = tokens.findIndex((one) => one.kind === 'point')
    return n > lastPlace || (point >= 0 && n === point - 1) ? { kind: 'scale', text } : token
  })
}
