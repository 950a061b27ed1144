import { foldedOf } from '../truth/fold.ts'
import { pinyinOf, readingsOf, saysPartOf } from '../truth/readings.ts'
import { traditionalOf } from '../truth/traditional.ts'
import type { TruthPage } from '../truth/truth-page.ts'
import { type Drawer, type Drawn, type Ground, pick, type Random } from './bench-query.ts'
import { textQuery } from './texts.ts'

/** The whole name. */
export const drawName: Drawer = ({ name }) => ({ ...textQuery(name), leads: named(name) })

/** The name in traditional characters. */
export const drawTraditional: Drawer = ({ name }) => {
  const typed = traditionalOf(name)
  return typed === name ? undefined : { ...textQuery(name), typed, leads: named(name) }
}

type Slip = (characters: string[], at: number, wrong: string) => void

const SLIPS = {
  wrong: (characters, at, wrong) => void characters.splice(at, 1, wrong),
  missing: (characters, at) => void characters.splice(at, 1),
  added: (characters, at, wrong) => void characters.splice(at, 0, wrong),
  swapped: (characters, at) => void characters.splice(at, 2, characters[at + 1] ?? '', characters[at] ?? ''),
} satisfies Record<string, Slip>

/** The name with one slip of the finger; it is meant to be found by its name. */
export function drawMistyped(kind: keyof typeof SLIPS): Drawer {
  return ({ name }, { random, pages }) => {
    const characters = [...name]
    if (characters.length < 5) return undefined
    SLIPS[kind](characters, 1 + Math.floor(random() * (characters.length - 2)), hanFrom(pages, random))
    const typed = characters.join('')
    const folded = foldedOf(typed)
    const isNamed = named(name)
    if (folded === foldedOf(name) || pages.some(({ printed }) => printed.includes(folded))) return undefined
    return { typed, has: isNamed, shows: (page) => textQuery(name).shows(page), leads: isNamed }
  }
}

/** The name in full pinyin, or by its initials. */
export function drawTyped(form: 'full' | 'initials'): Drawer {
  return ({ name }) => {
    const typed = pinyinOf(name)[form]
    if (!/^[a-z]{4,}$/.test(typed)) return undefined
    const says = ({ name: other, own }: TruthPage) => pinyinOf(other)[form].includes(typed) || own.includes(typed)
    return { typed, has: says, shows: says, leads: named(name) }
  }
}

/** A part of a name in full pinyin and the rest as characters or by initials, either first. */
export function drawMixed(rest: 'characters' | 'initials'): Drawer {
  return ({ name }, { random }) => {
    const letters = readingsOf(name)
    if (letters.length < 4 || letters.some(({ syllable }) => syllable === undefined)) return undefined
    const cut = 2 + Math.floor(random() * (letters.length - 3))
    const isFirst = random() < 0.5
    const typed = letters
      .map(({ character, syllable = '' }, at) => {
        if (at < cut === isFirst) return syllable
        return rest === 'characters' ? character : syllable.slice(0, 1)
      })
      .join('')
    const says = ({ name: other }: TruthPage) => saysPartOf(typed, other)
    return { typed, has: says, shows: says, leads: says }
  }
}

/** Whether a page is a project of this name. */
export function named(name: string): (page: TruthPage) => boolean {
  return (page) => page.kind === 'project' && page.name === name
}

/** A Han character from somewhere. */
function hanFrom(pages: Ground['pages'], random: Random): string {
  const found = pick([...pick(pick(pages, random).cells, random)], random)
  return /\p{Script=Han}/u.test(found) ? found : hanFrom(pages, random)
}

/** Letters of two pages' names put together at random that no page has. */
export const drawNonsense: Drawer = (_, { random, pages }): Drawn => {
  const kind = Math.floor(random() * 4)
  const typed =
    kind < 3
      ? Array.from({ length: 4 + Math.floor(random() * 3) }, () => hanFrom(pages, random)).join('')
      : Array.from({ length: 7 }, () => pick([...'qxzvjkwf'], random)).join('')
  const folded = foldedOf(typed)
  const exists = pages.some(({ printed, name }) => printed.includes(folded) || saysPartOf(folded, name))
  return exists ? undefined : { typed, has: () => false, shows: () => false }
}
