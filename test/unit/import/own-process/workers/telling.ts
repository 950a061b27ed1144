import { writeFileSync } from 'node:fs'
import { answerParent } from '../../../../../src/import/own-process/answer-parent.ts'

/** Says in the file that the request names which process it is, and goes on for ever. */
answerParent(({ name }) => {
  writeFileSync(name, `${process.pid}\n`)
  for (;;);
})
