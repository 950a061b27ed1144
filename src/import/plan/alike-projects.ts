import type { ProjectFile } from '../../model/files/project-file.ts'

/** So much of what two projects say must be the same. */
const MOSTLY = 0.8
const NAMES_ALIKE = 0.5

/** Whether two projects promise mostly the same: goals and indicators with their targets. Two that say too little to tell
 *  do not. */
export function promisesAlike(a: ProjectFile, b: ProjectFile): boolean {
  const [one, other] = [promisesOf(a), promisesOf(b)]
  const same = [...one].filter((line) => other.has(line)).length
  return same >= 2 && same >= MOSTLY * Math.max(one.size, other.size)
}

function promisesOf({ goals = [], indicators }: ProjectFile): ReadonlySet<string> {
  return new Set([...goals, ...indicators.map(({ level2, name, target = '' }) => `${level2}\n${name}\n${target}`)])
}

/** Whether one name is the other with some words more, or most of their pairs of characters are the same. */
export function namesAlike(a: string, b: string): boolean {
  const [one, other] = [bareName(a), bareName(b)]
  if (one.length < 2 || other.length < 2) return false
  if (one.includes(other) || other.includes(one)) return true
  const [pairs, others] = [pairsOf(one), pairsOf(other)]
  const same = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * same) / (pairs.size + others.size) >= NAMES_ALIKE
}

/** Without years, brackets with what stands in them, and marks. */
function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\([^()]*\)|(19|20)\d{2}年度?/g, '')
    .replace(/[\s\p{P}]/gu, '')
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text]
  return new Set(characters.slice(1).map((character, n) => `${characters[n]}${character}`))
}
