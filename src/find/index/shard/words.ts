import { type NumberList, packLists, sortedLists } from '../../shared/lists.ts'
import { compareWords } from '../../shared/outline.ts'
import { allWord } from '../../shared/tokens.ts'

/** A letter or pair that more texts hold than this has its pages in one list too: those texts are not fetched for it. */
const MANY_TEXTS = 8

/** Words and the pages and texts that have them, with those that have all their pages in one list. `texts` are numbered on from
 *  `pages`. */
export function withAllPages(words: readonly NumberList[], pages: number, texts: readonly NumberList[]): NumberList[] {
  const pairs = words.filter(({ text }) => [...text].length === 2)
  const letters = [...Map.groupBy(pairs, ({ text }) => [...text][0] ?? '')].map(([text, beginning]) => ({
    text,
    numbers: [...new Set(beginning.flatMap(({ numbers }) => numbers))],
  }))
  const full = [...pairs, ...letters]
    .filter(({ numbers }) => numbers.filter((number) => number >= pages).length > MANY_TEXTS)
    .map(({ text, numbers }) => ({ text: allWord(text), numbers: pagesOf(numbers, pages, texts) }))
  return sortedLists([...words, ...full])
}

function pagesOf(numbers: readonly number[], pages: number, texts: readonly NumberList[]): number[] {
  const all = new Set<number>()
  for (const number of numbers) {
    if (number < pages) all.add(number)
    else for (const page of texts[number - pages]?.numbers ?? []) all.add(page)
  }
  return [...all].sort((a, b) => a - b)
}

/** What tells the blocks of some words apart: as much of the first word of each as stands after the last word of the block before. `firsts`:
 *  places of those words. */
export function bordersOf(words: readonly string[], firsts: readonly number[]): string[] {
  return firsts.map((first) => {
    const [characters, before] = [[...(words[first] ?? '')], words[first - 1]]
    if (before === undefined) return ''
    const enough = characters.findIndex((_, at) => compareWords(characters.slice(0, at + 1).join(''), before) > 0)
    return characters.slice(0, enough + 1).join('')
  })
}

/** Lists as blocks of about `size` bytes, with the place of the first list of each. */
export function blocksOf(
  lists: readonly NumberList[],
  size: number,
): { readonly first: number; readonly bytes: Uint8Array }[] {
  const blocks: { first: number; bytes: Uint8Array }[] = []
  let first = 0
  let bytes = 0
  const close = (end: number) => {
    if (end > first) blocks.push({ first, bytes: packLists(lists.slice(first, end)) })
    first = end
    bytes = 0
  }
  for (const [place, list] of lists.entries()) {
    const own = packLists([list]).length
    if (bytes > 0 && bytes + own > size) close(place)
    bytes += own
  }
  close(lists.length)
  return blocks
}
