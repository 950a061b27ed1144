import { expect, test } from 'vitest'
import { tagsOf } from '../../../src/build/html-tags.ts'

/** Name, attributes as pairs, text. */
type Row = readonly [string, readonly (readonly [string, string])[], string]

test.each<[string, readonly Row[]]>([
  ['<p>words</p>', [['p', [], '']]],
  ['<A HREF="/a/">', [['a', [['href', '/a/']], '']]],
  [
    `<a href='/a/' title=b checked>`,
    [
      [
        'a',
        [
          ['href', '/a/'],
          ['title', 'b'],
          ['checked', ''],
        ],
        '',
      ],
    ],
  ],
  [
    '<a title="a > b" href="/x/">',
    [
      [
        'a',
        [
          ['title', 'a > b'],
          ['href', '/x/'],
        ],
        '',
      ],
    ],
  ],
  [
    '<br/><img src="/a.png"/>',
    [
      ['br', [], ''],
      ['img', [['src', '/a.png']], ''],
    ],
  ],
  ['<a href="/?a=1&amp;b=&#34;&#x27;&lt;">', [['a', [['href', `/?a=1&b="'<`]], '']]],
  ['<!-- <a href="/hidden/"> --><b>', [['b', [], '']]],
  ['<!-- never closed <a>', []],
  [
    '<title>a &amp; <b></title><i>',
    [
      ['title', [], 'a & <b>'],
      ['i', [], ''],
    ],
  ],
  [
    '<script>if (a < b) "<a href=/no/>"</script><i>',
    [
      ['script', [], 'if (a < b) "<a href=/no/>"'],
      ['i', [], ''],
    ],
  ],
  ['<script src="/a.js"></script>', [['script', [['src', '/a.js']], '']]],
  ['<style>a{}</style >', [['style', [], 'a{}']]],
  ['1 < 2 and <3', []],
  ['&lt;script&gt;', []],
])('the start tags of %s are read', (html, rows) => {
  expect(tagsOf(html).map(({ name, attributes, text }) => [name, [...attributes], text])).toEqual(rows)
})
