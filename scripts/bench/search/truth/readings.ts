import { pinyin } from 'pinyin-pro'

/** How one character of a name may be typed; shortest last. A character that is not Han has itself alone. */
interface Typed {
  readonly character: string
  /** Without a tone, `v` for `ü`. Absent where the character has no reading. */
  readonly syllable?: string
}

const known = new Map<string, readonly Typed[]>()

/** The letters of a name with their readings, punctuation dropped. */
export function readingsOf(name: string): readonly Typed[] {
  const kept = known.get(name)
  if (kept) return kept
  const characters = [...name.normalize('NFKC')]
  const syllables = pinyin(characters.join(''), { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' })
  const typed = characters.flatMap((character, at) => {
    if (!/[\p{L}\p{N}]/u.test(character)) return []
    const syllable = /\p{Script=Han}/u.test(character) ? syllables[at] : undefined
    return { character: character.toLowerCase(), ...(syllable !== undefined && { syllable }) }
  })
  known.set(name, typed)
  return typed
}

/** A name as typed in pinyin, and by initials. */
export function pinyinOf(name: string): { readonly full: string; readonly initials: string } {
  const typed = readingsOf(name)
  return {
    full: typed.map(({ character, syllable = character }) => syllable).join(''),
    initials: typed.map(({ character, syllable = character }) => syllable.slice(0, 1)).join(''),
  }
}

/** Whether letters say a part of a name, each character by itself, its syllable or its initial. `typed`: folded. */
export function saysPartOf(typed: string, name: string): boolean {
  const letters = readingsOf(name)
  return letters.some((_, from) => saysFrom(typed, letters, from))
}

function saysFrom(typed: string, letters: readonly Typed[], from: number): boolean {
  let reached = new Set([0])
  for (const { character, syllable } of letters.slice(from)) {
    const forms = syllable === undefined ? [character] : [character, syllable, syllable.slice(0, 1)]
    const ends = [...reached].flatMap((at) =>
      forms.filter((form) => typed.startsWith(form, at)).map((form) => at + form.length),
    )
    if (ends.includes(typed.length)) return true
    reached = new Set(ends)
    if (reached.size === 0) return false
  }
  return false
}
