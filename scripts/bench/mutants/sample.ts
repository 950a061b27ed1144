import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf } from '../../example/random.ts'
import { editsOf } from './edits.ts'
import { keyOf, type Mutant } from './mutant.ts'

/** All mutants of the rooms' files; each file's text is read once from `root`. */
export function mutantsOf(root: string, rooms: readonly string[]): Mutant[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => mutantsOfFile(root, `src/${room}/${name}`)),
  )
}

/** So many of the mutants as a seed picks them, in the order of the files; no two with the same text in one file. */
export function sampleOf(mutants: readonly Mutant[], seed: number, count: number): Mutant[] {
  const distinct = [...new Map(mutants.map((mutant) => [keyOf(mutant), mutant])).values()]
  const picked = new Set(randomOf('mutants', seed).shuffled(distinct).slice(0, count))
  return distinct.filter((mutant) => picked.has(mutant))
}

function mutantsOfFile(root: string, file: string): Mutant[] {
  const source = readFileSync(join(root, file), 'utf8')
  return editsOf(source).map((edit) => ({
    ...edit,
    file,
    line: source.slice(0, edit.start).split('\n').length,
    original: source.slice(edit.start, edit.end),
  }))
}
