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
  ['<!--> <b> -->', [['b', [], '']]],
  ['<!-- --!> <b>', [['b', [], '']]],
  ['<? <b>', []],
  ['<!x <b>', []],
  [
    '<div></p onclick=x><i>',
    [
      ['div', [], ''],
      ['p', [], ''],
      ['i', [], ''],
    ],
  ],
  ['<a/onclick=go()>', [['a', [['onclick', 'go()']], '']]],
  ['<a"b onclick=go()>', [['a"b', [['onclick', 'go()']], '']]],
  [
    `<p title=">" id='>' x">`,
    [
      [
        'p',
        [
          ['title', '>'],
          ['id', '>'],
          ['x"', ''],
        ],
        '',
      ],
    ],
  ],
  ['<a href="/a/" HREF="/b/">', [['a', [['href', '/a/']], '']]],
  [
    '<body class=a><body class=b onload=go()>',
    [
      [
        'body',
        [
          ['class', 'a'],
          ['onload', 'go()'],
        ],
        '',
      ],
    ],
  ],
  ['<a href="&sol;a&sol;&#0;&notin">', [['a', [['href', '/a/\ufffd&notin']], '']]],
  [
    '<svg><use xlink:href="#a"/><a XLink:Href="javascript:go()">',
    [
      ['svg', [], ''],
      ['use', [['xlink:href', '#a']], ''],
      ['a', [['xlink:href', 'javascript:go()']], ''],
    ],
  ],
  [
    '<svg><style><b onclick=go()>',
    [
      ['svg', [], ''],
      ['style', [], ''],
      ['b', [['onclick', 'go()']], ''],
    ],
  ],
  [
    '<svg><![CDATA[<b>]]><i>',
    [
      ['svg', [], ''],
      ['i', [], ''],
    ],
  ],
  [
    '<template><p id=a></template>',
    [
      ['template', [], ''],
      ['p', [['id', 'a']], ''],
    ],
  ],
  [
    '<xmp><b></xmp><iframe><b></iframe><noembed><b></noembed>',
    [
      ['xmp', [], ''],
      ['iframe', [], ''],
      ['noembed', [], ''],
    ],
  ],
  ['<plaintext></plaintext><b>', [['plaintext', [], '']]],
  [
    '<script><!--<script></script><b></script><i>',
    [
      ['script', [], '<!--<script></script><b>'],
      ['i', [], ''],
    ],
  ],
  [
    '<table><tr><td><b id=a>',
    [
      ['table', [], ''],
      ['td', [], ''],
      ['b', [['id', 'a']], ''],
    ],
  ],
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
  expect(tagsOf(html, { scripting: false }).map(({ name, attributes, text }) => [name, [...attributes], text])).toEqual(
    rows,
  )
})

test('what stands in a <noscript> is markup only where scripts are switched off', () => {
  const html = '<body><noscript><p title="</noscript><script>go()</script>">'
  const names = (scripting: boolean) => tagsOf(html, { scripting }).map(({ name }) => name)
  expect([names(false), names(true)]).toEqual([
    ['noscript', 'p'],
    ['noscript', 'script'],
  ])
})

test('a page that an expression took minutes for is read at once', () => {
  expect(tagsOf('<a'.repeat(5000), { scripting: false })).toEqual([])
  expect(tagsOf(`<p ${'"\''.repeat(50_000)}`, { scripting: false })).toEqual([])
})
