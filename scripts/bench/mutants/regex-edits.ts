/** A regular expression's source with something taken out or turned round. */
interface Group {
  readonly bars: number[]
  readonly start: number
}

/** The sources that a regular expression's source can be mutated to: an alternative, a quantifier or an anchor dropped, a
 *  class negated. Those that are no regular expression are left out. */
export function regexMutationsOf(source: string, flags: string): string[] {
  const drops = [...alternativesOf(source), ...marksOf(source)]
  const mutations = drops.map(([start, end, text]) => source.slice(0, start) + text + source.slice(end))
  return [...new Set(mutations)].filter(
    (mutation) => mutation !== '' && mutation !== source && isRegex(mutation, flags),
  )
}

type Drop = readonly [start: number, end: number, text: string]

/** Places of the characters that are neither escaped nor in a class. */
function barePlaces(source: string): number[] {
  const places: number[] = []
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (inClass) inClass = source[at] !== ']'
    else {
      places.push(at)
      inClass = source[at] === '['
    }
  }
  return places
}

function alternativesOf(source: string): Drop[] {
  const drops: Drop[] = []
  const open: Group[] = [{ bars: [], start: 0 }]
  const close = (end: number) => {
    const { bars, start } = open.pop() ?? { bars: [], start: 0 }
    if (bars.length > 0)
      drops.push([start, (bars[0] ?? 0) + 1, ''], ...bars.map((bar, at): Drop => [bar, bars[at + 1] ?? end, '']))
  }
  for (const at of barePlaces(source)) {
    if (source[at] === '(') open.push({ bars: [], start: at + headOf(source.slice(at)) })
    if (source[at] === '|') open.at(-1)?.bars.push(at)
    if (source[at] === ')') close(at)
  }
  close(source.length)
  return drops
}

/** The length of a group's head, such as `(?:`. */
function headOf(group: string): number {
  return group.match(/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/)?.[0].length ?? 1
}

function marksOf(source: string): Drop[] {
  return barePlaces(source).flatMap((at): Drop[] => {
    const [mark, before] = [source[at] ?? '', source[at - 1]]
    if (mark === '[') return [source[at + 1] === '^' ? [at + 1, at + 2, ''] : [at + 1, at + 1, '^']]
    if (mark === '^' || mark === '$') return [[at, at + 1, '']]
    const quantifier = /[*+?]/.test(mark) && before !== '(' && !/[*+?}]/.test(before ?? '')
    return quantifier ? [[at, at + 1, '']] : []
  })
}

function isRegex(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp
  } catch {
    return false
  }
}
