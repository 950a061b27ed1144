import type { Readings } from './table.ts'

/** Reads names by the readings: one syllable for each character; what is not Han stays as it is. */
export function readerOf({ characters, syllables, exceptions }: Readings): (name: string) => readonly string[] {
  const usual = new Map([...characters].map((character, index) => [character, syllables[index] ?? character]))
  const unusual = new Map(Object.entries(exceptions))
  return (name) => unusual.get(name) ?? [...name].map((character) => usual.get(character) ?? character)
}
