/** What people type for a name in pinyin: all syllables in full, and their initials. `syllables` has one entry for
 *  each character of the name. */
export function typedPinyinOf(syllables: readonly string[]): [full: string, initials: string] {
  return [syllables.join(''), syllables.map((syllable) => [...syllable][0] ?? '').join('')]
}
