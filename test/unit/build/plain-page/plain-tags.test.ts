import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tagsOf } from '../../../../src/build/html-tags.ts'
import { plainTagsOf } from '../../../../src/build/plain-page/plain-tags.ts'
import { mutated } from '../../../page-mutations.ts'

const HEAD = '<!DOCTYPE html><html lang=zh-CN><head><meta charset=utf-8><title>甲 &amp; 乙 - 明账</title>'
/** A page as templates write it: end tags and quotes left out, tables, drawings, lists of terms, forms. */
const PAGE = `${HEAD}<meta name=description content="10&quot;万元&quot;"><link rel=stylesheet href=/a.css>
<script type=module src=/a.js></script></head> <body class=a><header><nav aria-label="首页"><ol><li><a href=/>首页</a><li>2023年</ol></nav></header>
<main id=main><h1>项目 <small>甲</small></h1><dl class=answers><div><dt>多少钱<dd><span id=much>1 &lt; 2</span></div><div><dt>去年<dd>3</div></dl>
<section><details open><summary><h2 id=plan>计划</h2></summary><table><caption>表</caption><thead><tr><th scope=col>月<th>占<tbody><tr id=i-1><td>1<td><ins>2</ins>
<tr><td><p>x<br>y</p><td><a href="#i-1">3</a></table></details><svg viewBox="0 0 1 1"><g><path d="M0 0"/><text x=1><tspan>字</tspan></text></g><circle r=1></circle></svg>
<form action=/search/><fieldset><legend>找</legend><label>词 <input name=q></label><select name=y><option value=1>一<option>二</select><button>找</button></fieldset></form>
<ul><li>a<ul><li><b>b</b></ul><li>c</ul><hr></section></main><footer><p>尾</p></footer><script type="application/json">{"a":"<b>"}</script></body></html>
`

test('a page as templates write it is read as browsers read it', () => {
  const tags = plainTagsOf(PAGE)
  expect(tags?.length).toBe(67)
  expect(tags).toEqual(tagsOf(PAGE, { scripting: false }))
})

test.each([
  ['no type of document', '<html><body><p>x</p>'],
  ['an end tag that is none', `${HEAD}</head><body></p></body>`],
  ['an element that browsers end before another', `${HEAD}</head><body><p>a<div>b</div>`],
  ['an element that is opened again behind another', `${HEAD}</head><body><b id=a><p>x</b>y</p>`],
  ['a link in a link', `${HEAD}</head><body><a id=a><a id=b></a></a>`],
  ['a cell outside a row', `${HEAD}</head><body><td id=a>x`],
  ['what browsers move before a table', `${HEAD}</head><body><table><p id=a>x</p></table>`],
  ['what browsers leave out of a choice', `${HEAD}</head><body><select><p id=a>x</p></select>`],
  ['markup that ends a drawing', `${HEAD}</head><body><svg><p id=a>x</p></svg>`],
  ['words before the body', `${HEAD}</head>x<body id=a>`],
  ['a second body', `${HEAD}</head><body><body id=a>`],
  ['an element that nobody knows', `${HEAD}</head><body><frameset>`],
  ['a style of its own', `${HEAD}<style>p{}</style>`],
  ['a part for browsers without scripts', `${HEAD}</head><body><noscript><p>x</p></noscript>`],
  ['a comment', `${HEAD}</head><body><!-- <p> -->`],
  ['a script with a comment in it', `${HEAD}<script src=a><!--</script>`],
  ['a script with a half end', `${HEAD}<script src=a></scrip</script>`],
  ['a value in other quotes', `${HEAD}</head><body><p id='a'>`],
  ['a value with a quote in it', `${HEAD}</head><body><p id=a"b>`],
  ['a reference that templates do not write', `${HEAD}</head><body><p id="a&copy;">`],
  ['a sign that browsers replace', `${HEAD}</head><body><p id="a\0">`],
  ['a tag in capitals', `${HEAD}</head><body><P ID=a>`],
  ['a tag that is cut off', `${HEAD}</head><body><p id=a`],
])('a page with %s is left to the careful reader', (_, page) => expect(plainTagsOf(page)).toBeUndefined())

describe('whatever is put into a page or taken out of it', () => {
  test('what is read as plain is what browsers make of it, with scripts and without', () => {
    let plain = 0
    fc.assert(
      fc.property(mutated([PAGE]), (page) => {
        const tags = plainTagsOf(page)
        if (!tags) return
        plain += 1
        expect(tags).toEqual(tagsOf(page, { scripting: false }))
        expect(tags).toEqual(tagsOf(page, { scripting: true }))
      }),
      { numRuns: Number(process.env.MINGZHANG_FUZZ ?? 2000) },
    )
    expect(plain).toBeGreaterThan(100)
  })
})
