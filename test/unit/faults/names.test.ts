import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameFaultOf, nameKey, RESERVED_NAMES, slugFaultOf } from '../../../src/faults/names.ts'
import { YEAR_PATTERN } from '../../../src/model/ids.ts'

const DEVICE = {
  en: 'On Windows it names a device. Give another name.',
  zh: '在 Windows 上它是设备的名称。请换一个名称。',
}
const ENDS = {
  en: 'Take away the dots and spaces at its beginning and end.',
  zh: '请删去开头和结尾的点号和空格。',
}
const LONG = { en: 'It is longer than 255 bytes. Shorten it.', zh: '它超过 255 个字节。请缩短。' }

test.each([
  ['con', DEVICE],
  ['CON.docx', DEVICE],
  ['nul .txt', DEVICE],
  ['Aux.2021.pdf', DEVICE],
  ['prn.yaml', DEVICE],
  ['COM1.txt', DEVICE],
  ['com0', DEVICE],
  ['conout$', DEVICE],
  ['clock$.txt', DEVICE],
  ['lpt9.xls', DEVICE],
  ['com\u00b9.txt', DEVICE],
  ['CONIN$', DEVICE],
  ['a.docx.', ENDS],
  ['a.docx ', ENDS],
  ['a.docx\u3000', ENDS],
  [' a.docx', ENDS],
  ['.a.docx', ENDS],
  ['..', ENDS],
  ['a<b.txt', { en: 'Leave out “<”.', zh: '请去掉“<”。' }],
  ['a>b.txt', { en: 'Leave out “>”.', zh: '请去掉“>”。' }],
  ['a:b.txt', { en: 'Leave out “:”.', zh: '请去掉“:”。' }],
  ['a"b.txt', { en: 'Leave out “"”.', zh: '请去掉“"”。' }],
  ['a|b.txt', { en: 'Leave out “|”.', zh: '请去掉“|”。' }],
  ['a?b.txt', { en: 'Leave out “?”.', zh: '请去掉“?”。' }],
  ['a*b.txt', { en: 'Leave out “*”.', zh: '请去掉“*”。' }],
  ['a/b.txt', { en: 'Leave out “/”.', zh: '请去掉“/”。' }],
  ['a\\b.txt', { en: 'Leave out “\\”.', zh: '请去掉“\\”。' }],
  ['a\nb.txt', { en: 'Leave out the character U+000A.', zh: '请去掉字符 U+000A。' }],
  ['a\u200bb.txt', { en: 'Leave out the character U+200B.', zh: '请去掉字符 U+200B。' }],
  ['a\u202eb.txt', { en: 'Leave out the character U+202E.', zh: '请去掉字符 U+202E。' }],
  ['a\u2028b.txt', { en: 'Leave out the character U+2028.', zh: '请去掉字符 U+2028。' }],
  ['a\ufffdb.txt', { en: 'Leave out the character U+FFFD.', zh: '请去掉字符 U+FFFD。' }],
  [`${'a'.repeat(252)}.txt`, LONG],
  [`${'长'.repeat(84)}.txt`, LONG],
])('the name %j cannot be kept on every computer', (name, other) => {
  expect(nameFaultOf(name)).toEqual({ code: 'name-not-portable', other })
})

test.each([
  'goals.docx',
  '附件1.2021年部门预算（公开）.docx',
  '100%完成 & #1 [终稿]~.pdf',
  'a%2fb.txt',
  'icon.txt',
  'xcom1.txt',
  'conin',
  'a.con',
  'a b.txt',
  'com.txt',
  'com10.txt',
  'nul-1.txt',
  '\ue000.txt',
  `${'a'.repeat(251)}.txt`,
])('the name %j can be kept on every computer', (name) => expect(nameFaultOf(name)).toBeUndefined())

test.each([
  ['source', 'name-reserved'],
  ['appraisal', 'name-reserved'],
  ['brief', 'name-reserved'],
  ['index', 'name-reserved'],
  ['department', 'name-reserved'],
  ['monitoring', 'name-reserved'],
  ['nul', 'name-not-portable'],
  ['com1', 'name-not-portable'],
  ['a'.repeat(251), 'name-not-portable'],
  ['..%2f', 'name-not-slug'],
  ['A1', 'name-not-slug'],
])('no unit and no project can be called %s', (slug, code) => expect(slugFaultOf(slug)?.code).toBe(code))

test.each(['101001', 'brief-2', 'sources', 'nul-2', 'a'.repeat(250)])('a project can be called %s', (slug) => {
  expect(slugFaultOf(slug)).toBeUndefined()
})

test('a name that is no address is told so, and a kept one that it is kept', () => {
  expect(slugFaultOf('A1')).toEqual({ code: 'name-not-slug' })
  expect(slugFaultOf('brief')).toEqual({ code: 'name-reserved' })
  expect(slugFaultOf('nul')).toEqual({ code: 'name-not-portable', other: DEVICE })
})

test.each([
  ['A.TXT', 'a.txt'],
  ['\u00e9', 'e\u0301'],
  ['Ｂ', 'ｂ'],
  ['straße', 'STRASSE'],
])('%s and %s are one name on some computer', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

test('no fixed page stands where a unit or project of its name would, unless the name is reserved', () => {
  const pages = join(import.meta.dirname, '../../../src/pages')
  const folders = ['.', ...readdirSync(pages, { recursive: true, encoding: 'utf8' })]
  const besides = (parameter: string) =>
    folders
      .filter((path) => path.split('/').at(-1)?.startsWith(parameter))
      .flatMap((path) => readdirSync(join(pages, path, '..')))
      .map((name) => name.split('.')[0] ?? '')
      .filter((name) => !name.startsWith('['))
  expect(besides('[unit]')).toContain('index')
  expect(besides('[project]')).toContain('index')
  const names = [...besides('[unit]'), ...besides('[project]')]
  expect(names.filter((name) => !RESERVED_NAMES.has(name))).toEqual([])
  expect(besides('[year]')).toContain('404')
  expect(besides('[year]').filter((name) => YEAR_PATTERN.test(name))).toEqual([])
})
