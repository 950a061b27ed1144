import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads the mutants that change nothing: by their text, each with its reason. */
export function readEquivalents(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(import.meta.dirname, 'equivalent.txt'), 'utf8').split('\n')
  return new Map(lines.flatMap((line) => equivalentOf(line) ?? []))
}

function equivalentOf(line: string): [[string, string]] | undefined {
  const at = line.lastIndexOf('  # ')
  return at > 0 ? [[line.slice(0, at), line.slice(at + 4)]] : undefined
}
