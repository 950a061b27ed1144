import { recoverForServing } from '../src/build/recover-output.ts'
import { type Language, say } from '../src/faults/language.ts'

/** Puts the last site back where a build was killed in the middle of the swap, and says so. */
export async function sayRecovery(out: string, language: Language): Promise<void> {
  const sentence = await recoverForServing(out)
  if (sentence !== undefined) process.stderr.write(`${say(sentence, language)}\n`)
}
