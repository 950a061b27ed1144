import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { isHarmless, STYLE_EXCEPTIONS } from '../old-browsers/style-exceptions.ts'
import { styleLacks } from '../old-browsers/style-features.ts'
import { lackWords } from '../old-browsers/support.ts'

describe('every style sheet that the site ships', () => {
  const folder = inject('folder')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  const lacks = files.flatMap((file) => styleLacks(file, readFileSync(join(folder, file), 'utf8')))

  test('is one file', () => {
    expect(files).toHaveLength(1)
  })

  test('is one that Chrome 80, Firefox 78 and Safari 14 apply, but for what does no harm there', () => {
    expect(lacks.filter((lack) => !isHarmless(lack)).map(lackWords)).toEqual([])
  })

  test('is looked at: every exception is met', () => {
    const idle = STYLE_EXCEPTIONS.filter(({ feature }) => !lacks.some((lack) => lack.feature.startsWith(feature)))
    expect(idle).toEqual([])
  })
})
