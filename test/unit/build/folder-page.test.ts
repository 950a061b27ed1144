import { expect, test } from 'vitest'
import { folderPage, folderStyle } from '../../../src/build/folder-page.ts'

test.each([
  ['<a href="/b/2021/">2021</a>', '<a href="../2021/index.html">2021</a>'],
  ["<a class=x href='/b/2021/?a=1&amp;b=\"'>x</a>", '<a class=x href="../2021/index.html?a=1&amp;b=%22">x</a>'],
  ['<link rel="canonical" href="https://a.example/b/">', '<link rel="canonical" href="https://a.example/b/">'],
  ['<img src=/b/a.png srcset="/b/a.png 1x, /b/b.png 2x">', '<img src="../a.png" srcset="../a.png 1x, ../b.png 2x">'],
  ['<svg><use xlink:href="/b/a.svg#i" /></svg>', '<svg><use xlink:href="../a.svg#i" /></svg>'],
  [
    '<form action="/b/search/"><button formaction="/b/">x</button></form>',
    '<form action="../search/index.html"><button formaction="../index.html">x</button></form>',
  ],
  ['<a href="#i-1">x</a><a>y</a>', '<a href="#i-1">x</a><a>y</a>'],
  ['a<script type="module" src="/b/a.js"></script>b', 'ab'],
  ['a<script type="application/ld+json">{"@type":"Dataset"}</script>b', 'ab'],
  ['a<noscript><p>要打开 JavaScript，见<a href="/b/">首页</a></p></noscript>b', 'ab'],
  ['<template><a href="/b/">x</a></template>', '<template><a href="../index.html">x</a></template>'],
  [
    '<!-- <a href="/b/"> --><p title=\'href="/b/"\'>href="/b/"</p>',
    '<!-- <a href="/b/"> --><p title=\'href="/b/"\'>href="/b/"</p>',
  ],
  [
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'">',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; form-action 'none'; base-uri 'none'\">",
  ],
])('%s becomes %s', (html, written) => {
  const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`
  expect(folderPage(page(html), 'about/index.html', '/b/')).toBe(page(written))
})

test.each([
  ['a{background:url(/b/a.svg)}', 'a{background:url(../a.svg)}'],
  ['a{background:url("/b/_astro/a b.svg")}', 'a{background:url("./a%20b.svg")}'],
  ["a{mask:url('data:image/svg+xml,%3Csvg/%3E') , url(#m)}", "a{mask:url('data:image/svg+xml,%3Csvg/%3E') , url(#m)}"],
])('the style %s becomes %s', (css, written) => expect(folderStyle(css, '_astro/page.css', '/b/')).toBe(written))
