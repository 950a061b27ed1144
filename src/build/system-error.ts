/** Something that the system refused: a full disk, a file that may not be written. */
export interface SystemError extends Error {
  readonly code: string
  /** The file or folder; absent where the system does not name it. */
  readonly path?: string
  readonly syscall?: string
  /** Where it could not listen. */
  readonly address?: string
  readonly port?: number
}

/** Whether an error is the system's own: it has a code such as ENOSPC, which Node gives to nothing else. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error && /^E[A-Z0-9]+$/.test(String(error.code))
}

/** What each code means and what to do about it; `at` names the place. Codes: errno(3). */
const SENTENCES: Readonly<Record<string, (at: string) => string>> = {
  ENOSPC: (at) => `The disk is full: ${at} could not be written. Make room, then run it again.`,
  EDQUOT: (at) => `The quota of the disk is used up: ${at} could not be written. Make room, then run it again.`,
  EROFS: (at) => `${at} stands on a disk that can only be read. Name another place, or make it writable.`,
  EACCES: (at) => `The system does not give access to ${at}. Ask for the right, or name another place.`,
  EPERM: (at) => `The system does not allow it for ${at}. Ask for the right, or name another place.`,
  EMFILE: (at) => `Too many files are open in this program, at ${at}. Raise the limit (ulimit -n), then run it again.`,
  ENFILE: (at) => `Too many files are open on this computer, at ${at}. Close programs, then run it again.`,
  EBUSY: (at) => `${at} is in use: a mounted folder, or open in another program. Close it, or name a folder inside it.`,
  EXDEV: (at) => `${at} cannot be moved within its disk. Remove it or name another folder, then run it again.`,
  ENOENT: (at) => `${at} is not there.`,
  ENOTDIR: (at) => `${at} cannot be reached: a file stands where a folder should.`,
  EEXIST: (at) => `${at} cannot be reached: a file stands where a folder should.`,
  EISDIR: (at) => `${at} is a folder where a file should stand.`,
  ENAMETOOLONG: (at) => `The name ${at} is too long for the disk.`,
  EIO: (at) => `The disk failed at ${at}.`,
}

const LISTENING: Readonly<Record<string, string>> = {
  EACCES: 'the system keeps that port for others. Name another with --port.',
  EADDRINUSE: 'another program listens there. Name another port with --port.',
  EADDRNOTAVAIL: 'this computer does not have that address. Name another with --host.',
  ENOTFOUND: 'there is no such host. Name another with --host.',
}

/** One sentence or two for a person: what was refused, where, and what to do. `place` is said where the error does not name
 *  one. */
export function describeSystemError(error: SystemError, place = 'a file'): string {
  const { code, syscall, path, message } = error
  if (syscall === 'listen' || syscall === 'getaddrinfo') return describeListening(error)
  if (syscall === 'watch')
    return `The system watches no more files: ${message}. Raise its limit (fs.inotify.max_user_watches).`
  return SENTENCES[code]?.(path ?? place) ?? `${path ?? place}: ${message}.`
}

function describeListening({ code, address, port, message }: SystemError): string {
  const reason = LISTENING[code]
  if (reason === undefined) return `The site cannot be served: ${message}.`
  return `The site cannot be served${address === undefined ? '' : ` at ${address}:${port}`}: ${reason}`
}

/** Does something to a place, and names it in a system error that names none: a write into an open file does not know it. */
export async function naming<Result>(place: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw isSystemError(error) ? Object.assign(error, { path: error.path ?? place }) : error
  }
}

/** The same, whatever the system names: half-way files whose names say nothing to a person. */
export async function blaming<Result>(place: string, act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw isSystemError(error) ? Object.assign(error, { path: place }) : error
  }
}
