import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Question } from './messages.ts'

/** Asks one process after the other: a new one is only started where code ran without end. */
export class Runner {
  #child: ChildProcess | undefined

  /** What becomes of the tests. Throws when they could not be run. */
  async ask(question: Question): Promise<Answer> {
    const child = this.#child ?? (await this.#start())
    const reply = nextAnswer(child)
    child.send(question)
    const answer = await reply
    if (answer.endless) this.#child = undefined
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.kill()
    this.#child = undefined
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(join(import.meta.dirname, 'runner.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.#child = child
    await nextAnswer(child)
    return child
  }
}

function nextAnswer(child: ChildProcess): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const onExit = (code: number | null) => reject(new Error(`The runner of the tests ended with ${code}.`))
  child.once('exit', onExit)
  child.once('message', (message: Answer) => {
    child.off('exit', onExit)
    resolve(message)
  })
  return promise
}
