import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importFault } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'
import { describeSystemError, isSystemError } from '../faults/system-error.ts'
import { openZip } from '../office/open-zip.ts'
import { checkKind } from './file-kind.ts'
import { LIMITS, type Limits } from './limits.ts'
import { groupCpuMs } from './own-process/group-cpu.ts'
import { watchCpu } from './own-process/watch-cpu.ts'

/** What converting one file may cost. */
type ConvertingLimits = Pick<Limits, 'convertingCpuMs' | 'convertingMs'>

/** How LibreOffice is asked to convert a kind of file, by its ending. */
interface Conversion {
  readonly to: 'docx'
  /** What a person can do without LibreOffice. */
  readonly otherwise: Words
}

const SAVE_IN_WORD: Words = {
  en: 'open it in Word or WPS and save it as .docx',
  zh: '用 Word 或 WPS 打开它，另存为 .docx',
}
const SAVE_AS_DOCX: Words = { en: 'save it as .docx', zh: '把它另存为 .docx' }

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  '.doc': { to: 'docx', otherwise: SAVE_IN_WORD },
  '.odt': { to: 'docx', otherwise: SAVE_AS_DOCX },
}
const PROGRAMS = ['soffice', 'libreoffice']

/** A file in a format that is only read through LibreOffice, converted to one that is read here; undefined for all other
 *  files. `path` is the search path for programs; the conversion runs in a temporary folder with a profile of its own.
 *  @throws ImportFault when LibreOffice is not installed, cannot read the file, or reaches a limit. */
export async function convertOffice(
  name: string,
  bytes: Uint8Array,
  path: string = process.env.PATH ?? '',
  limits: ConvertingLimits = LIMITS,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const ending = extname(name).toLowerCase()
  const conversion = CONVERSIONS[ending]
  if (!conversion) return undefined
  checkKind(name, bytes)
  refuseUnsafe(name, ending, bytes)
  const program = await findProgram(path)
  if (program === undefined) throw importFault('libreoffice-missing', name, ending, conversion.otherwise)
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-convert-'))
  try {
    await writeFile(join(folder, `document${ending}`), bytes)
    await run(name, program, argumentsFor(folder, ending, conversion), conversion, limits)
    return { name: `${name}.${conversion.to}`, bytes: await readConverted(name, join(folder, 'out'), conversion) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Macros are not run by a conversion, but a file that holds them is none to import. */
function refuseUnsafe(name: string, ending: string, bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = ending === '.odt' ? openZip(name, bytes) : undefined
  zip?.text('content.xml')
  const macros = zip
    ? zip.names.some((entry) => /^(?:Basic|Scripts)\//.test(entry))
    : buffer.includes('_VBA_PROJECT', 0, 'utf16le')
  if (macros) throw importFault('holds-macros', name)
}

async function findProgram(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((one) => one !== ''))
    for (const program of PROGRAMS) {
      const file = join(folder, program)
      if (
        await access(file, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return file
    }
  return undefined
}

function argumentsFor(folder: string, ending: string, { to }: Conversion): string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href
  return [
    `-env:UserInstallation=${profile}`,
    ...['--headless', '--norestore', '--nolockcheck'],
    ...['--convert-to', to, '--outdir', join(folder, 'out'), join(folder, `document${ending}`)],
  ]
}

/** LibreOffice starts other processes: the whole group is measured, and ended when it has used up its share. */
function run(
  name: string,
  program: string,
  args: readonly string[],
  { otherwise }: Conversion,
  limits: ConvertingLimits,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const child = spawn(program, args, { detached: true, stdio: 'ignore' })
  const stop = (code: 'libreoffice-clock-over' | 'libreoffice-time-over', limitMs: number) => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    reject(importFault(code, name, `${limitMs / 1000}`, otherwise))
  }
  const { convertingCpuMs, convertingMs } = limits
  const clock = setTimeout(() => stop('libreoffice-clock-over', convertingMs), convertingMs)
  let used = 0
  const unwatch = watchCpu(
    async () => {
      const now = child.pid === undefined ? undefined : await groupCpuMs(child.pid)
      // Whatever works is waited for, however busy the machine: only where nothing is heard of it the clock runs on.
      if (now !== undefined && now > used) clock.refresh()
      used = now ?? used
      return now
    },
    convertingCpuMs,
    () => stop('libreoffice-time-over', convertingCpuMs),
  )
  child.on('error', (error) => {
    if (!isSystemError(error)) return reject(error)
    reject(importFault('libreoffice-not-started', name, undefined, otherwise, describeSystemError(error, program)))
  })
  child.on('exit', () => resolve())
  return promise.finally(() => {
    clearTimeout(clock)
    unwatch()
  })
}

async function readConverted(name: string, folder: string, { to, otherwise }: Conversion): Promise<Uint8Array> {
  const file = join(folder, `document.${to}`)
  const stats = await stat(file).catch(() => undefined)
  if (!stats?.isFile()) throw importFault('libreoffice-cannot-read', name, undefined, otherwise)
  if (stats.size > LIMITS.fileBytes)
    throw importFault('converted-bytes-over', name, `${stats.size}`, `${LIMITS.fileBytes}`)
  return readFile(file)
}
