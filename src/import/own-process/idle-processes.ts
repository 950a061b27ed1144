import { type ChildProcess, fork } from 'node:child_process'
import type { Limits } from '../limits.ts'
import { EXCEEDED } from './exceeded.ts'

/** A process that does the work of one module on one document after another, and what it writes. */
interface OwnProcess {
  readonly child: ChildProcess
  readonly said: { out: string; err: string }
}

/** Processes that wait for their next document, by module and heap. Starting one takes longer than reading most documents. */
const idle = new Map<string, OwnProcess[]>()

/** A process for the work of a module: one that waits, else a new one. */
export function takeProcess(module: URL, { heapMib }: Pick<Limits, 'heapMib'>): OwnProcess {
  const waiting = idle.get(keyOf(module, heapMib)) ?? []
  for (let own = waiting.pop(); own; own = waiting.pop())
    if (own.child.connected && own.child.exitCode === null && own.child.signalCode === null) {
      hold(own.child, true)
      return own
    }
  const child = fork(module, [], {
    execArgv: [`--max-old-space-size=${heapMib}`],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return { child, said: textsOf(child) }
}

/** Lets a process wait for its next document. It keeps nobody from ending, and ends with whoever started it. */
export function releaseProcess(own: OwnProcess, module: URL, { heapMib }: Pick<Limits, 'heapMib'>): void {
  const key = keyOf(module, heapMib)
  idle.set(key, [...(idle.get(key) ?? []), own])
  hold(own.child, false)
}

/** Whether this process waits for that one. */
function hold(child: ChildProcess, held: boolean): void {
  const action = held ? 'ref' : 'unref'
  child[action]()
  child.channel?.[action]()
  for (const stream of [child.stdout, child.stderr]) if (isSocketLike(stream)) stream[action]()
}

function isSocketLike(stream: unknown): stream is { ref: () => void; unref: () => void } {
  return typeof stream === 'object' && stream !== null && 'ref' in stream && 'unref' in stream
}

function keyOf(module: URL, heapMib: number): string {
  return `${module.href} ${heapMib}`
}

/** What a process writes: of its errors, the beginning. */
function textsOf({ stdout, stderr }: ChildProcess): { out: string; err: string } {
  const said = { out: '', err: '' }
  stdout?.on('data', (chunk) => {
    said.out = (said.out + chunk).slice(-EXCEEDED.length)
  })
  stderr?.on('data', (chunk) => {
    if (said.err.length < MOST_SAID) said.err += chunk
  })
  return said
}

const MOST_SAID = 10_000
