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
import { placeWorkbook } from '../../../src/workbook/place-workbook.ts'
import { watchSteps } from '../content/journal/steps.ts'

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
  expect(() => place('a.xlsx', false)).toThrow('a.xlsx: a file stands there. Overwrite it with --replace.')
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
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    }, true)
    try {
      place('a.xlsx', true)
    } catch (error) {
      said.add(error instanceof Error ? error.message : '')
    } finally {
      restore()
    }
    expect(readdirSync(folder)).toEqual(['a.xlsx'])
    expect(['old', 'new']).toContain(readFileSync(at('a.xlsx'), 'utf8'))
  }
  expect(said).toEqual(new Set([`${at('a.xlsx')}: it cannot be written: ENOSPC: no space left on device.`]))
})

test('a folder in its place is said to be one', () => {
  mkdirSync(at('a.xlsx'))
  expect(() => place('a.xlsx', true)).toThrow('a.xlsx: a folder stands there. Give another name.')
})
