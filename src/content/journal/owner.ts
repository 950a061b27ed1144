import { randomBytes } from 'node:crypto'
import { type ProcessMark, type ProcessState, stateOf, thisProcess } from './running-process.ts'

/** Who works on a content folder. All of it stands in the name of an empty file, so that it cannot be half written. */
export interface Owner extends ProcessMark {
  /** Milliseconds since 1970. */
  readonly since: number
  /** Sixteen random hexadecimal digits. */
  readonly token: string
}

const NAME = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,20})-(\d{13})-([0-9a-f]{16})$/

/** This process as an owner, with a new token. */
export function newOwner(): Owner {
  return { ...thisProcess(), since: Date.now(), token: randomBytes(8).toString('hex') }
}

/** An owner as part of a file's name. */
export function formatOwner({ pid, start, host, boot, space, since, token }: Owner): string {
  return [pid, start, host, boot, space, since, token].join('-')
}

/** Reads what `formatOwner` wrote; undefined for any other text. */
export function parseOwner(text: string): Owner | undefined {
  const parts = NAME.exec(text)
  if (!parts) return undefined
  const [, pid = '', start = '', host = '', boot = '', space = '', since = '', token = ''] = parts
  return { pid: Number(pid), start, host, boot, space, since: Number(since), token }
}

/** How long an owner whose process cannot be seen is taken to be at work: writing takes seconds. */
const TRUSTED_MS = 120_000

/** Whether an owner is at work. One that cannot be seen has ended when two minutes have gone by, or when it claims
 *  to be of the future: so none can block a folder for ever. */
export function ownerState(owner: Owner, now = Date.now()): ProcessState {
  const state = stateOf(owner)
  return state === 'unseen' && Math.abs(now - owner.since) > TRUSTED_MS ? 'ended' : state
}
