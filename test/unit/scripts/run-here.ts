import type { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a command left behind. */
export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

const SCRIPTS = join(import.meta.dirname, '../../../scripts')
/** What commands listen to until their process ends. */
const HEARD: readonly (readonly [emitter: EventEmitter, event: string])[] = [
  ...['SIGINT', 'SIGTERM', 'uncaughtException', 'exit'].map((event) => [process, event] as const),
  ...[process.stdout, process.stderr].map((stream) => [stream, 'error'] as const),
]

/** Runs a command in this process, in a folder, with `LC_ALL` of a plain system: starting a process takes longer than most commands.
 *  A test that uses it has its process for itself. */
export async function runHere(script: string, args: readonly string[], folder: string): Promise<Ran> {
  const { argv, exit, env, stdout, stderr } = process
  const [before, writeOut, writeError] = [process.cwd(), stdout.write, stderr.write]
  const heard = HEARD.map(([emitter, event]) => emitter.rawListeners(event))
  const said = { stdout: '', stderr: '' }
  let status: number | undefined
  const keep = (stream: keyof typeof said) => (text: string | Uint8Array) => {
    // A process that has ended says nothing.
    if (status === undefined) said[stream] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    return true
  }
  try {
    process.argv = [process.execPath, join(SCRIPTS, script), ...args]
    process.env = { ...env, LC_ALL: 'C' }
    process.exitCode = 0
    process.chdir(folder)
    stdout.write = keep('stdout')
    stderr.write = keep('stderr')
    process.exit = (code) => {
      status ??= Number(code ?? process.exitCode)
      throw new Error('The command has ended.')
    }
    await import(addressOf(script))
    return { status: status ?? Number(process.exitCode), ...said }
  } finally {
    Object.assign(process, { argv, exit, env, exitCode: undefined })
    Object.assign(stdout, { write: writeOut })
    Object.assign(stderr, { write: writeError })
    for (const [index, [emitter, event]] of HEARD.entries()) endListening(emitter, event, heard[index] ?? [])
    process.chdir(before)
  }
}

let runs = 0

/** A module is evaluated once an address. */
function addressOf(script: string): string {
  runs += 1
  return `${pathToFileURL(join(SCRIPTS, script)).href}?run=${runs}`
}

/** Takes away what a command added; what it does at the end of its process is done. */
function endListening(emitter: EventEmitter, event: string, before: readonly unknown[]): void {
  for (const listener of emitter.rawListeners(event)) {
    if (before.includes(listener)) continue
    if (event === 'exit') listener.call(emitter, 0)
    emitter.off(event, listener as () => void)
  }
}
