import { expect } from 'vitest'
import { axeViolations } from './axe.ts'
import { test } from './harness.ts'

/** A page without a fault but what is put into it. */
const page = (fault: string, style = '') =>
  `<!doctype html><html lang="zh-CN"><title>page</title><style>${style}</style><main><h1>page</h1>${fault}</main>`

const SMALL = '<button>a</button><button>b</button>'
const SMALL_STYLE = 'button { width: 16px; height: 16px; padding: 0; border: 0; font-size: 10px }'
const LINK = '<p>text and text <a href="/">link</a> and text again</p>'
const LINK_STYLE = 'p { color: #000 } a { color: #222; text-decoration: none }'
const SCROLLED = '<div><p>text</p></div>'
const SCROLLED_STYLE = 'div { width: 100px; height: 60px; overflow: auto } p { margin: 300px 0 0 }'

test.for([
  ['all', 'nothing', page('<p>text</p>'), []],
  ['all', 'a picture without words', page('<img src="data:,">'), ['image-alt']],
  ['all', 'pale text', page('<p>text</p>', 'p { color: #ccc }'), ['color-contrast']],
  ['colours', 'nothing', page('<p>text</p>'), []],
  ['colours', 'pale text', page('<p>text</p>', 'p { color: #ccc }'), ['color-contrast']],
  [
    'colours',
    'text that is pale in forced colours alone',
    page('<p>text</p>', '@media (forced-colors: active) { p { forced-color-adjust: none; color: #ccc } }'),
    ['color-contrast'],
  ],
  ['colours', 'a link that looks like text', page(LINK, LINK_STYLE), ['link-in-text-block']],
  ['size', 'nothing', page('<p>text</p>'), []],
  ['size', 'pale text', page('<p>text</p>', 'p { color: #ccc }'), ['color-contrast']],
  ['size', 'a link that looks like text', page(LINK, LINK_STYLE), ['link-in-text-block']],
  ['size', 'small buttons beside each other', page(SMALL, SMALL_STYLE), ['target-size']],
  ['size', 'a part that no key scrolls', page(SCROLLED, SCROLLED_STYLE), ['scrollable-region-focusable']],
] as const)('axe, asked for %s, finds %s', async ([asked, , html, rules], { browser }) => {
  const shown = await browser.newPage({ forcedColors: html.includes('forced-colors') ? 'active' : 'none' })
  await shown.setContent(html)
  const found = await axeViolations(shown, asked)
  await shown.close()
  expect([...new Set(found.map((line) => line.split(':')[0]))]).toEqual(rules)
})
