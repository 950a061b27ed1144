import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Words } from '../../faults/language.ts'
import { BuildFault } from '../fault.ts'
import { GENERATOR } from '../generator.ts'

/** A program that runs in a process of its own. */
interface Program {
  readonly program: URL
  /** What is told through the environment; `undefined` takes a name out. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where it writes to: named where the system refuses. */
  readonly out: string
  readonly flags?: readonly string[]
  /** Is told each thing that the program says by its channel. What it throws ends the program. */
  readonly heard?: (told: object) => void
  /** What the program is told by its channel once it is known; where that fails the program is stopped. */
  readonly tell?: Promise<object>
}

/** Runs a program to its end. Returns how many seconds of work it took, which it tells as `work`. Throws a BuildFault named `failed` with
 *  what it said, or the system's refusal when that tells of one. */
export async function runProgram(
  { program, environment, out, flags = [], heard = () => {}, tell }: Program,
  failed: (end: number | string | null) => Words,
): Promise<number> {
  const child = spawn(process.execPath, [...flags, fileURLToPath(program)], {
    // Astro looks its own modules up from there, which a project need not have.
    cwd: GENERATOR,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  tell?.then((known) => child.connected && child.send(known), stop)
  let work = 0
  let broken: { readonly error: unknown } | undefined
  child.on('message', (told) => {
    if (typeof told !== 'object' || told === null || broken) return
    if ('work' in told) work = Number(told.work)
    try {
      heard(told)
    } catch (error) {
      broken = { error }
      stop()
    }
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  const end = await new Promise<number | string | null>((resolve, reject) =>
    child.on('error', reject).on('close', (code, signal) => resolve(code ?? signal)),
  )
  process.off('exit', stop)
  if (broken) throw broken.error
  if (end === 0) return work
  throw refusalIn(said, out) ?? new BuildFault(failed(end), linesOf(said))
}

/** Codes of what a person can mend. */
const REFUSALS = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EROFS', 'EACCES', 'EIO'] as const

/** The system's refusal that a program tells of, such as a full disk, while it was writing to `out`. Node writes the code and a
 *  colon, the bundler, which is written in Rust, the code's number. */
function refusalIn(said: string, out: string): Error | undefined {
  const code = REFUSALS.find(
    (code) => said.includes(`${code}: `) || said.includes(`(os error ${constants.errno[code]})`),
  )
  return code && Object.assign(new Error(code), { code, path: out, syscall: 'write' })
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
