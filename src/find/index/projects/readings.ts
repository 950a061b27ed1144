import type { Readings } from '../../shared/projects/table.ts'
import { pinyinOf } from '../pinyin.ts'

/** How the Han characters of some names are read: each as it is read alone, and the names that are read otherwise
 *  (长 in 增长 and 长江) whole. A tenth of the size of every name's pinyin. */
export function readingsOf(names: readonly string[]): Readings {
  const usual = new Map<string, string>()
  const exceptions: Record<string, readonly string[]> = {}
  for (const name of names) {
    const characters = [...name]
    const syllables = pinyinOf(name)
    if (syllables.length !== characters.length) continue
    characters.forEach((character, index) => {
      if (usual.has(character) || syllables[index] === character) return
      usual.set(character, pinyinOf(character)[0] ?? character)
    })
    const asUsual = characters.every((character, index) => (usual.get(character) ?? character) === syllables[index])
    if (!asUsual) exceptions[name] = syllables
  }
  return { characters: [...usual.keys()].join(''), syllables: [...usual.values()], exceptions }
}
