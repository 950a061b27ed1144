import type { Sayable, Words } from './language.ts'

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
const SENTENCES: Readonly<Record<string, (at: Words) => Words>> = {
  ENOSPC: ({ en, zh }) => ({
    en: `The disk is full: ${en} could not be written. Make room, then run it again.`,
    zh: `磁盘已满，${zh}写不进去。请腾出空间再运行。`,
  }),
  EDQUOT: ({ en, zh }) => ({
    en: `The quota of the disk is used up: ${en} could not be written. Make room, then run it again.`,
    zh: `磁盘配额已用完，${zh}写不进去。请腾出空间再运行。`,
  }),
  EROFS: ({ en, zh }) => ({
    en: `${en} stands on a disk that can only be read. Name another place, or make it writable.`,
    zh: `${zh}所在的磁盘只能读。请换一个位置，或把磁盘改为可写。`,
  }),
  EACCES: ({ en, zh }) => ({
    en: `The system does not give access to ${en}. Ask for the right, or name another place.`,
    zh: `没有权限使用${zh}。请取得权限，或换一个位置。`,
  }),
  EPERM: ({ en, zh }) => ({
    en: `The system does not allow it for ${en}. Ask for the right, or name another place.`,
    zh: `系统不允许这样处理${zh}。请取得权限，或换一个位置。`,
  }),
  EMFILE: ({ en, zh }) => ({
    en: `Too many files are open in this program, at ${en}. Raise the limit (ulimit -n), then run it again.`,
    zh: `本程序打开的文件太多，${zh}打不开。请调高上限（ulimit -n）再运行。`,
  }),
  ENFILE: ({ en, zh }) => ({
    en: `Too many files are open on this computer, at ${en}. Close programs, then run it again.`,
    zh: `这台计算机打开的文件太多，${zh}打不开。请关掉一些程序再运行。`,
  }),
  EBUSY: ({ en, zh }) => ({
    en: `${en} is in use: a mounted folder, or open in another program. Close it, or name a folder inside it.`,
    zh: `${zh}正在使用：它是挂载的文件夹，或在别的程序里打开着。请关掉，或改用它里面的文件夹。`,
  }),
  EXDEV: ({ en, zh }) => ({
    en: `${en} cannot be moved within its disk. Remove it or name another folder, then run it again.`,
    zh: `${zh}不能在磁盘内移动。请移走它，或换一个文件夹再运行。`,
  }),
  ENOENT: ({ en, zh }) => ({ en: `${en} is not there.`, zh: `找不到${zh}。` }),
  ENOTDIR: fileInTheWay,
  EEXIST: fileInTheWay,
  EISDIR: ({ en, zh }) => ({
    en: `${en} is a folder where a file should stand.`,
    zh: `${zh}是文件夹，这里应当是文件。`,
  }),
  ENAMETOOLONG: ({ en, zh }) => ({
    en: `The name ${en} is too long for the disk.`,
    zh: `名称太长，磁盘不接受：${zh}。`,
  }),
  EIO: ({ en, zh }) => ({ en: `The disk failed at ${en}.`, zh: `读写${zh}时磁盘出错。` }),
}

function fileInTheWay({ en, zh }: Words): Words {
  return {
    en: `${en} cannot be reached: a file stands where a folder should.`,
    zh: `到不了${zh}：应是文件夹的地方有一个文件。`,
  }
}

const LISTENING: Readonly<Record<string, Words>> = {
  EACCES: {
    en: 'the system keeps that port for others. Name another with --port.',
    zh: '系统不让使用这个端口。请用 --port 换一个。',
  },
  EADDRINUSE: {
    en: 'another program listens there. Name another port with --port.',
    zh: '别的程序正在使用。请用 --port 换一个端口。',
  },
  EADDRNOTAVAIL: {
    en: 'this computer does not have that address. Name another with --host.',
    zh: '这台计算机没有这个地址。请用 --host 换一个。',
  },
  ENOTFOUND: { en: 'there is no such host. Name another with --host.', zh: '没有这台主机。请用 --host 换一个。' },
}

/** One sentence or two for a person: what was refused, where, and what to do. `place` is said where the error does not name
 *  one. What the system says is quoted where the code is not known here. */
export function describeSystemError(error: Omit<SystemError, 'name'>, place: Sayable): Words {
  const { code, syscall, path, message } = error
  if (syscall === 'listen' || syscall === 'getaddrinfo') return describeListening(error)
  if (syscall === 'watch')
    return {
      en: `The system watches no more files: ${message}. Raise its limit (fs.inotify.max_user_watches).`,
      zh: `系统不能再监视更多文件（${message}）。请调高上限（fs.inotify.max_user_watches）。`,
    }
  const at = named(path ?? place)
  return SENTENCES[code]?.(at) ?? { en: `${at.en}: ${message}.`, zh: `系统拒绝处理${at.zh}（${message}）。` }
}

/** A path stands between quotes in Chinese, where no spaces would set it off. */
function named(place: Sayable): Words {
  return typeof place === 'string' ? { en: place, zh: `“${place}”` } : place
}

function describeListening({ code, address, port, message }: Omit<SystemError, 'name'>): Words {
  const reason = LISTENING[code]
  const at = address === undefined ? undefined : `${address}:${port}`
  if (reason === undefined) return { en: `The site cannot be served: ${message}.`, zh: `网站不能打开（${message}）。` }
  return {
    en: `The site cannot be served${at === undefined ? '' : ` at ${at}`}: ${reason.en}`,
    zh: `网站不能${at === undefined ? '' : `在 ${at} `}打开：${reason.zh}`,
  }
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
