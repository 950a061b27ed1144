import { statSync } from 'node:fs'
import { readFolder } from '../content/read/folder.ts'
import { readImportWords } from '../content/read/read-settings.ts'
import { Reader } from '../content/read/reader.ts'
import type { Diagnostic } from '../faults/diagnostic.ts'
import { contentProblem, ImportFault } from '../faults/import-fault.ts'
import { nearestOf } from '../faults/nearest.ts'
import { isKnownWord, KNOWN_WORDS, meanTheSame } from './layouts/words/known-words.ts'
import { bareLabel } from './layouts/words/word.ts'

/** Words of a publisher's own forms, as `bareLabel` gives them, with the words that they stand for. */
type OwnWords = Readonly<Record<string, string>>

/** Reads the words that a content folder adds to those which are known (import.yaml); none where it has no such file.
 *  @throws ImportFault when the file is at fault: a word stands for one that is not known, or is known as another itself. */
export function readOwnWords(content: string): OwnWords {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return {}
  const reader = new Reader(content)
  const yaml = readImportWords(reader, readFolder(reader, '').files)
  if (!yaml) return {}
  const words = Object.entries(yaml.value?.words ?? {})
  const faults = [
    ...yaml.diagnostics,
    ...words.flatMap(([word, meaning]): Diagnostic[] => {
      const path = ['words', word]
      if (!isKnownWord(meaning))
        return [
          yaml.diagnose({
            code: 'import-word-not-known',
            path,
            text: meaning,
            other: nearestOf(meaning, KNOWN_WORDS) ?? '项目名称',
          }),
        ]
      if (isKnownWord(word) && !meanTheSame(word, meaning))
        return [yaml.diagnose({ code: 'import-word-taken', path, text: word })]
      return []
    }),
  ]
  if (faults.length > 0) throw new ImportFault(faults.map(contentProblem))
  return Object.fromEntries(words.map(([word, meaning]) => [bareLabel(word), meaning]))
}
