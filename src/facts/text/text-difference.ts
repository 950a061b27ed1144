import { commonPlacesOf } from './longest-common.ts'

/** A stretch of text that both years have, or only the later one (added) or the earlier one (removed). */
export interface Segment {
  readonly text: string
  readonly kind: 'same' | 'added' | 'removed'
}

/** Texts of more words than this are shown one after the other instead of being compared word by word. */
const MOST_WORDS = 2000
/** A text that shares less than this with the other reads better whole. */
const LEAST_SHARED = 0.25
const SHORT_ISLAND = 2

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The difference of two texts, word by word, what was removed before what was added. Words are those of the Unicode
 *  word breaker for Chinese; a word or two that stay between changes are taken into them, so that it reads in phrases.
 *  White space at the ends does not count. One segment where nothing differs; none where both are empty. */
export function textDifferenceOf(before: string, after: string): readonly Segment[] {
  const [was, is] = [wordsOf(before.trim()), wordsOf(after.trim())]
  if (was.length > MOST_WORDS || is.length > MOST_WORDS) return replaced(was.join(''), is.join(''))
  const segments = joined(withoutIslands(joined(interleaved(was, is))))
  return sharedOf(segments) < LEAST_SHARED ? replaced(was.join(''), is.join('')) : segments
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment)
}

function replaced(before: string, after: string): Segment[] {
  if (before === after) return before === '' ? [] : [{ text: before, kind: 'same' }]
  const both = [
    { text: before, kind: 'removed' },
    { text: after, kind: 'added' },
  ] as const
  return both.filter(({ text }) => text !== '')
}

function interleaved(was: readonly string[], is: readonly string[]): Segment[] {
  const segments: Segment[] = []
  let [a, b] = [0, 0]
  for (const [nextA, nextB] of [...commonPlacesOf(was, is), [was.length, is.length] as const]) {
    segments.push({ text: was.slice(a, nextA).join(''), kind: 'removed' })
    segments.push({ text: is.slice(b, nextB).join(''), kind: 'added' })
    segments.push({ text: was[nextA] ?? '', kind: 'same' })
    a = nextA + 1
    b = nextB + 1
  }
  return segments.filter(({ text }) => text !== '')
}

/** Neighbours of one kind as one; between two things that stay, first all that was removed, then all that was added. */
function joined(segments: readonly Segment[]): Segment[] {
  const runs: { same: string; removed: string; added: string }[] = []
  for (const { text, kind } of segments) {
    const last = runs.at(-1)
    if (last && (kind !== 'same' || (last.removed === '' && last.added === ''))) last[kind] += text
    else runs.push({ same: '', removed: '', added: '', [kind]: text })
  }
  const kinds = ['same', 'removed', 'added'] as const
  return runs.flatMap((run) => kinds.map((kind) => ({ text: run[kind], kind }))).filter(({ text }) => text !== '')
}

function withoutIslands(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, at): Segment[] => {
    const { text, kind } = segment
    const inside = at > 1 && at < segments.length - 2 && kind === 'same'
    if (!inside || text.length >= SHORT_ISLAND || /[，。；、\n]/.test(text)) return [segment]
    return [
      { text, kind: 'removed' },
      { text, kind: 'added' },
    ]
  })
}

/** The part of the longer text that stays, 0–1. */
function sharedOf(segments: readonly Segment[]): number {
  const length = (wanted: Segment['kind']) =>
    segments.reduce((sum, { text, kind }) => sum + (kind === wanted ? text.length : 0), 0)
  const longer = length('same') + Math.max(length('removed'), length('added'))
  return longer === 0 ? 1 : length('same') / longer
}
