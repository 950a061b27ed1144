import { shownPath } from '../src/build/shown-path.ts'
import { settleContent } from '../src/content/journal/settle.ts'
import { type Language, say } from '../src/faults/language.ts'

/** Finishes or undoes what an import that was cut off left in a content folder, and says so, a line each. Every command that
 *  works on content calls it first; whoever reads the content reports what is still left. */
export function settle(content: string, language: Language): void {
  const { done, failed } = settleContent(content)
  for (const words of [...done, ...(failed === undefined ? [] : [failed])])
    process.stderr.write(`${shownPath(content)}: ${say(words, language)}\n`)
}
