import { describe, expect, inject, test as plain } from 'vitest'
import { COUNTY_TEMPLATES, type Template, untilDrawn } from './county.ts'
import { test } from './harness.ts'
import type { LookOptions } from './look.ts'
import { changedShare, differenceTo } from './screens.ts'

/** How a page is looked at: by day and by night on two widths, and on A4 paper of 210 mm without its margins. */
const LOOKS: readonly (LookOptions & { readonly name: string })[] = [
  { name: '360-light', width: 360 },
  { name: '360-dark', width: 360, colorScheme: 'dark' },
  { name: '1280-light', width: 1280 },
  { name: '1280-dark', width: 1280, colorScheme: 'dark' },
  { name: 'paper', width: 680, media: 'print' },
]

describe.for(Object.keys(COUNTY_TEMPLATES) as Template[])('the %s page of a county', (template) => {
  test.for(LOOKS)('looks as it was accepted: $name', async ({ name, ...options }, { look }) => {
    const site = inject('county')
    const page = await untilDrawn(template, await look(COUNTY_TEMPLATES[template], { ...options, site }))
    expect(await differenceTo(`${template.replace(/ /g, '-')}-${name}`, page)).toBeUndefined()
  })
})

/** A grey picture with a black square in its corner. */
function pictureWith(size: number, height = 64) {
  const data = new Uint8Array(64 * height * 3).fill(200)
  for (let y = 0; y < size; y += 1) data.fill(0, y * 64 * 3, (y * 64 + size) * 3)
  return { width: 64, height, data }
}

plain.each([
  ['nothing', pictureWith(0), 0],
  ['a square of 8 pixels of 64', pictureWith(8), 1 / 64],
  ['a quarter of it', pictureWith(32), 1 / 4],
  ['half as much again below it', pictureWith(0, 96), 1 / 3],
])('a picture that differs in %s is told', (_, other, share) => {
  expect(changedShare(pictureWith(0), other)).toBeCloseTo(share)
})
