import { expect, test } from 'vitest'
import { renderInline, renderProse } from '../../../src/words/prose.ts'

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['[a](javascript:alert)', '[a](javascript:alert)'],
  ['[a](data:text/html,x)', '[a](data:text/html,x)'],
  ['[a](//other.example/x)', '[a](//other.example/x)'],
  ['[a](https://www.gov.cn/)', '<a href="https://www.gov.cn/">a</a>'],
  ['[a](mailto:a@example.org)', '<a href="mailto:a@example.org">a</a>'],
  ['[a](/2021/)', '<a href="/2021/">a</a>'],
  ['![图](https://other.example/a.png)', '图'],
  ['![图](/a.png)', '<img src="/a.png" alt="图">'],
  ['![" onerror="x](https://other.example/a.png)', '&quot; onerror=&quot;x'],
  ['1\\*2', '1*2'],
  ['甲　　　<乙`　　　`', '甲　<wbr>　<wbr>　&lt;乙<code>　<wbr>　<wbr>　</code>'],
  ['![甲　　　乙](/a.png)', '<img src="/a.png" alt="甲　　　乙">'],
])('the Markdown %s is drawn as %s', (source, html) => {
  expect(renderInline(source)).toBe(html)
})

test('blocks are paragraphs', () => {
  expect(renderProse('一\n\n二')).toBe('<p>一</p>\n<p>二</p>\n')
})
