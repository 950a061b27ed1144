import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { strToU8, zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { convertOffice } from '../../../src/import/convert-office.ts'
import { LIMITS } from '../../../src/import/limits.ts'

const DOC = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')])
const PDF = new TextEncoder().encode('%PDF-1.7 甲')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-convert-'))
  await fake(
    'good',
    'for last; do :; done; while [ "$1" != --outdir ]; do shift; done; mkdir "$2"; cat "$last" > "$2/document.docx"',
  )
  await fake(
    'echoing',
    'all="$*"; while [ "$1" != --outdir ]; do shift; done; mkdir "$2"; printf %s "$all" > "$2/document.docx"',
  )
  await fake('failing', 'exit 0')
  await fake(
    'swelling',
    'while [ "$1" != --outdir ]; do shift; done; mkdir "$2"; truncate -s 20000001 "$2/document.docx"',
  )
  await mkdir(join(folder, 'no-program', 'soffice'), { recursive: true })
  await fake('waiting', `tail -f /dev/null & echo $! > ${join(folder, 'waiting.pid')}; wait`)
  await fake('busy', `(while :; do :; done) & echo $! > ${join(folder, 'busy.pid')}; wait`)
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => void vi.useRealTimers())

/** A program in a folder of its own that stands for LibreOffice; the system's shell commands are on its path. */
async function fake(name: string, script: string): Promise<void> {
  await mkdir(join(folder, name))
  const path = `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`
  await writeFile(join(folder, name, 'soffice'), `#!/bin/sh\nPATH=${path}\n${script}\n`)
  await chmod(join(folder, name, 'soffice'), 0o755)
}

describe('a file that is read through LibreOffice', () => {
  test('is converted to .docx in a temporary folder that goes away', async () => {
    const before = await readdir(tmpdir())
    expect(await convertOffice('甲.doc', DOC, join(folder, 'good'))).toEqual({
      name: '甲.doc.docx',
      bytes: Buffer.from(DOC),
    })
    const left = (await readdir(tmpdir())).filter(
      (one) => one.startsWith('mingzhang-convert-') && !before.includes(one),
    )
    expect(left).toEqual([])
  })

  test('is handed over under a plain name, without window and with a profile of its own', async () => {
    const converted = await convertOffice('--evil name.doc', DOC, join(folder, 'echoing'))
    const words = new TextDecoder().decode(converted?.bytes)
    expect(words).toMatch(
      /^-env:UserInstallation=file:\/\/\S+\/profile --headless --norestore --nolockcheck --convert-to docx --outdir \S+\/out \S+\/document\.doc$/,
    )
  })

  test.each([
    [
      'a.doc',
      DOC,
      'a.doc: .doc files are read through LibreOffice, which is not installed here (no “soffice” on the PATH). Install it, or open it in Word or WPS and save it as .docx.',
    ],
    [
      'a.odt',
      zipSync({ 'content.xml': strToU8('<a/>') }),
      'a.odt: .odt files are read through LibreOffice, which is not installed here (no “soffice” on the PATH). Install it, or save it as .docx.',
    ],
  ])('%s is refused where LibreOffice is not installed', async (name, bytes, message) => {
    await expect(convertOffice(name, bytes, '')).rejects.toThrow(message)
  })

  test('is refused when LibreOffice cannot read it', async () => {
    await expect(convertOffice('a.doc', DOC, join(folder, 'failing'))).rejects.toThrow(
      'a.doc: LibreOffice could not read it.',
    )
  })

  test.each([
    ['', 'libreoffice-missing'],
    ['no-program', 'libreoffice-not-started'],
    ['failing', 'libreoffice-cannot-read'],
    ['swelling', 'converted-bytes-over'],
  ])('is refused with the program of the folder “%s” as %s', async (name, code) => {
    const fault = await convertOffice('a.doc', DOC, name && join(folder, name)).catch((error: unknown) => error)
    expect(fault).toMatchObject({ problems: [{ code, place: { file: 'a.doc' } }] })
  })

  test('is refused when LibreOffice uses more of the processor than it may, and what it started is ended', async () => {
    const limits = { ...LIMITS, convertingCpuMs: 200 }
    await expect(convertOffice('a.doc', DOC, join(folder, 'busy'), limits)).rejects.toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: 'libreoffice-time-over', text: '0.2' })] }),
    )
    await expectEnded('busy')
  })

  test('is refused when LibreOffice waits for ever, and what it started is ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const converting = convertOffice('a.doc', DOC, join(folder, 'waiting'))
    const refused = expect(converting).rejects.toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: 'libreoffice-clock-over', text: '1200' })],
      }),
    )
    await until(async () => (await startedBy('waiting')) > 0)
    vi.advanceTimersByTime(1_200_000)
    await refused
    await expectEnded('waiting')
  })

  test.each<[name: string, bytes: Uint8Array, message: string]>([
    ['a.doc', PDF, 'a.doc: this is a PDF file, not an old Word document.'],
    ['a.doc', Uint8Array.from([...DOC, ...Buffer.from('_VBA_PROJECT', 'utf16le')]), 'a.doc: it holds macros.'],
    ['a.odt', zipSync({ 'Basic/script.xml': strToU8('<a/>') }), 'a.odt: it holds macros.'],
    ['a.odt', zipSync({ '../a.xml': strToU8('<a/>') }), 'whose name leads elsewhere'],
    [
      'a.odt',
      zipSync({ 'content.xml': new Uint8Array(65 * 1024 * 1024) }),
      'a.odt: “content.xml” in it is larger than',
    ],
  ])('%s is never handed over when it is not to be read', async (name, bytes, message) => {
    await expect(convertOffice(name, bytes, join(folder, 'good'))).rejects.toThrow(message)
  })
})

test('other files are not converted', async () => {
  expect(await convertOffice('a.docx', PDF, '')).toBeUndefined()
  expect(await convertOffice('a.pdf', PDF, '')).toBeUndefined()
})

/** The number of the process that a fake program has started; 0 before. */
async function startedBy(name: string): Promise<number> {
  return Number(await readFile(join(folder, `${name}.pid`), 'utf8').catch(() => '0'))
}

async function expectEnded(name: string): Promise<void> {
  const child = await startedBy(name)
  expect(child).toBeGreaterThan(0)
  await until(async () => !(await isRunning(child)))
}

/** Asks until it is so; not by a timer, for a test may have taken those over. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setImmediate()
}

/** A process that has ended stays in the table until its parent asks for it: state Z. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z')
  return !stat.includes(') Z')
}
