import type { TruthPage } from '../truth/truth-page.ts'
import { drawAmount, drawBetween, drawBound, drawMonitored } from './amounts.ts'
import { type BenchQuery, type Drawer, type Ground, KINDS, type Kind, pick, type Random } from './bench-query.ts'
import { drawCode, drawCodeSlice, drawFullWidth } from './codes.ts'
import { drawPieces, drawUnitJoined, drawYearJoined } from './joined.ts'
import { drawMistyped, drawMixed, drawName, drawNonsense, drawTraditional, drawTyped } from './names.ts'
import { drawListQuestion, drawQuestion } from './questions.ts'
import { drawAppraised, drawOver, drawSpaced, drawText } from './texts.ts'

const MOST_TRIES = 5000

const DRAWERS: Readonly<Record<Kind, Drawer>> = {
  'one character': drawText(1, 1),
  'two characters': drawText(2, 2),
  'three to eight characters': drawText(3, 8),
  'over punctuation': drawOver,
  'spaced words': drawSpaced,
  'whole name': drawName,
  'typo: wrong character': drawMistyped('wrong'),
  'typo: missing character': drawMistyped('missing'),
  'typo: one too many': drawMistyped('added'),
  'typo: two swapped': drawMistyped('swapped'),
  'traditional characters': drawTraditional,
  code: drawCode,
  'slice of a code': drawCodeSlice,
  'full-width letters and digits': drawFullWidth,
  pinyin: drawTyped('full'),
  initials: drawTyped('initials'),
  'pinyin mixed with characters': drawMixed('characters'),
  'pinyin mixed with initials': drawMixed('initials'),
  'amount in digits': drawAmount('digits'),
  'amount in 万': drawAmount('wan'),
  'amount in 亿': drawAmount('yi'),
  'amount in Han numerals': drawAmount('han'),
  'amount between two': drawBetween,
  'amount from or up to one': drawBound,
  'text of a self-appraisal': drawAppraised,
  'amount of monitoring': drawMonitored,
  'joined: year and name': drawYearJoined,
  'joined: unit and name': drawUnitJoined,
  'joined: two pieces of a name': drawPieces,
  'question about money': drawQuestion('money'),
  'question about progress': drawQuestion('progress'),
  'question about a grade': drawQuestion('grade'),
  'question for a list': drawListQuestion,
  nonsense: drawNonsense,
}

/** Queries of every kind, drawn from the pages themselves, those of a kind one after another. `each`: how many of a kind; fewer
 *  where the pages have nothing for it. Except for nonsense, each has a page that is right. */
export function drawQueries(pages: readonly TruthPage[], random: Random, each: number): BenchQuery[] {
  const projects = pages.filter(({ kind }) => kind === 'project')
  const ground = { pages, projects, random }
  return KINDS.flatMap((kind) => Array.from({ length: each }, () => draw(kind, ground)).flatMap((query) => query ?? []))
}

function draw(kind: Kind, ground: Ground): BenchQuery | undefined {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const query = DRAWERS[kind](pick(ground.projects, ground.random), ground)
    if (query && (kind === 'nonsense' || ground.projects.some(query.has))) return { kind, ...query }
  }
  return undefined
}
