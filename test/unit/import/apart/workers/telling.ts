import { writeFileSync } from 'node:fs'
import { answerApart } from '../../../../../src/import/apart/answer-apart.ts'

/** Says in the file that the request names which process it is, and goes on for ever. */
answerApart(({ name }) => {
  writeFileSync(name, `${process.pid}\n`)
  for (;;);
})
