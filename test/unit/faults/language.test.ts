import { expect, test } from 'vitest'
import { LANGUAGES, languageOf, say } from '../../../src/faults/language.ts'

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  [{ LANG: 'zh_TW' }, 'en-US', 'zh'],
  [{ LANG: 'en_US.UTF-8' }, 'zh-CN', 'en'],
  [{ LANG: 'C' }, 'zh-CN', 'en'],
  [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'en-US', 'zh'],
  [{}, 'zh-CN', 'zh'],
  [{}, 'de-DE', 'en'],
  [{ LANG: 'zhx' }, 'zh-CN', 'en'],
])('the environment %j of a system in %s asks for %s', (env, locale, language) => {
  expect(languageOf(env, locale)).toBe(language)
})

test('words are said in the language, and a text that is the same in both as it is', () => {
  expect(say({ zh: '甲', en: 'a' }, 'zh')).toBe('甲')
  expect(say({ zh: '甲', en: 'a' }, 'en')).toBe('a')
  expect(say('101001', 'zh')).toBe('101001')
})

test('the commands speak Chinese and English', () => {
  expect(LANGUAGES).toEqual(['zh', 'en'])
})

test.each([
  ['ZH_cn', 'zh'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['en_zh', 'en'],
  ['x-zh', 'en'],
  ['zhx', 'en'],
])('the locale %s is of %s', (locale, language) => expect(languageOf({}, locale)).toBe(language))
