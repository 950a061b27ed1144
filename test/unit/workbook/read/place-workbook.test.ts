import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { formatProblem, ImportFault, type ImportProblem } from '../../../../src/faults/import-fault.ts'
import { placeWorkbook } from '../../../../src/workbook/read/place-workbook.ts'
import { watchSteps } from '../../content/journal/steps.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-workbook-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

const at = (name: string) => join(folder, name)
const place = (name: string, replace: boolean) => placeWorkbook(at(name), Buffer.from('new'), replace)

test('a workbook is written whole, and nothing else stays', () => {
  place('a.xlsx', false)
  expect([readdirSync(folder), readFileSync(at('a.xlsx'), 'utf8')]).toEqual([['a.xlsx'], 'new'])
})

test('a file is overwritten only when told to, and keeps its permissions', () => {
  writeFileSync(at('a.xlsx'), 'old')
  chmodSync(at('a.xlsx'), 0o640)
  expect(() => place('a.xlsx', false)).toThrow(
    expect.objectContaining({ problems: [{ code: 'output-stands-there', place: { file: at('a.xlsx') } }] }),
  )
  expect([readdirSync(folder), readFileSync(at('a.xlsx'), 'utf8')]).toEqual([['a.xlsx'], 'old'])
  place('a.xlsx', true)
  expect([readdirSync(folder), readFileSync(at('a.xlsx'), 'utf8')]).toEqual([['a.xlsx'], 'new'])
  expect(statSync(at('a.xlsx')).mode & 0o777).toBe(0o640)
})

test('of a link, what it leads to is overwritten', () => {
  writeFileSync(at('b.xlsx'), 'old')
  symlinkSync('b.xlsx', at('a.xlsx'))
  place('a.xlsx', true)
  expect([readlinkSync(at('a.xlsx')), readFileSync(at('b.xlsx'), 'utf8')]).toEqual(['b.xlsx', 'new'])
})

test('when the system refuses any step the old file stays as it is, alone, and the reason is said', () => {
  const said = new Set<string>()
  for (let step = 1, reached = true; reached; step += 1) {
    writeFileSync(at('a.xlsx'), 'old')
    reached = false
    const restore = watchSteps((n) => {
      if (n !== step) return
      reached = true
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' })
    }, true)
    try {
      place('a.xlsx', true)
    } catch (error) {
      said.add(error instanceof ImportFault ? formatProblem(error.problems[0] as ImportProblem, 'en') : '')
    } finally {
      restore()
    }
    expect(readdirSync(folder)).toEqual(['a.xlsx'])
    expect(['old', 'new']).toContain(readFileSync(at('a.xlsx'), 'utf8'))
  }
  expect([...said]).toEqual([
    `${at('a.xlsx')}: it cannot be written: The disk is full: ${at('a.xlsx')} could not be written. Make room, then run it again. [output-not-written]`,
  ])
})

test('a folder in its place is said to be one', () => {
  mkdirSync(at('a.xlsx'))
  expect(() => place('a.xlsx', true)).toThrow('a.xlsx: a folder stands there. Give another name.')
  expect(() => place('a.xlsx', true)).toThrow(
    expect.objectContaining({ problems: [{ code: 'output-is-folder', place: { file: at('a.xlsx') } }] }),
  )
})
