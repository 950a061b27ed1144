import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject } from 'vitest'
import { filesUnder } from './built-files.ts'
import { COUNTY_TEMPLATES } from './county.ts'
import { test } from './harness.ts'

/** A phone's window, in CSS pixels. */
const PHONE = { width: 360, height: 640 }

test.for([
  ['home', 6],
  ['year', 6],
  ['unit of a year', 6],
  ['unit of the running year', 6],
  ['project', 9],
  ['changes', 8],
] as const)('the %s page of a county is at most %i phone screens long', async ([name, screens], { look }) => {
  const page = await look(COUNTY_TEMPLATES[name], { site: inject('county'), width: PHONE.width })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height / PHONE.height).toBeLessThanOrEqual(screens)
})

/** The pages of each template, told by their addresses. */
const PAGES = {
  year: /^20\d\d\/index\.html$/,
  'unit of a year': /^20\d\d\/[^/]+\/index\.html$/,
  appraisals: /^20\d\d\/[^/]+\/appraisal\/index\.html$/,
  project: /^20\d\d\/[^/]+\/(?!appraisal)[^/]+\/index\.html$/,
  unit: /^units\/[^/]+\/index\.html$/,
  changes: /^changes\/20\d\d\/index\.html$/,
  finding: /^findings\/[^/]+\/index\.html$/,
  'one of a kind': /^((home|units|changes|findings|projects|search|compare|data|about)\/)?index\.html$/,
} as const

test.for(Object.keys(PAGES) as (keyof typeof PAGES)[])(
  'a page of the template “%s” fits the first round trip: 13 KB at the median, 20 KB at the 95th in a hundred',
  (name) => {
    const weights = filesUnder(inject('countyFolder'))
      .filter((file) => PAGES[name].test(file))
      .map((file) => gzipSync(readFileSync(join(inject('countyFolder'), file))).byteLength)
      .sort((a, b) => a - b)
    expect(weights.length).toBeGreaterThan(0)
    expect(weights[Math.floor((weights.length - 1) / 2)]).toBeLessThanOrEqual(13_000)
    expect(weights[Math.ceil(weights.length * 0.95) - 1]).toBeLessThanOrEqual(20_000)
  },
)
