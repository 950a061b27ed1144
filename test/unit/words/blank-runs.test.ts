import { expect, test } from 'vitest'
import { breakableRuns, shortRuns } from '../../../src/words/blank-runs.ts'

test.each([
  ['<td>甲　　　乙</td>', '<td>甲　<wbr>　<wbr>　乙</td>'],
  ['<td>　　甲</td>', '<td>　　甲</td>'],
  ['<a title="　　　">　　　</a>', '<a title="　　　">　<wbr>　<wbr>　</a>'],
  ["<a title='>　　　'>甲</a>", "<a title='>　　　'>甲</a>"],
  [
    '<title>　　　</title><script>"　　　"</script><!-- 　　　 -->',
    '<title>　　　</title><script>"　　　"</script><!-- 　　　 -->',
  ],
  ['<p>3 &lt; 5　　　</p>', '<p>3 &lt; 5　<wbr>　<wbr>　</p>'],
  ['<p>　　　</p><!-- 　　　', '<p>　<wbr>　<wbr>　</p><!-- 　　　'],
  ['<p>　　　</p><script>　　　', '<p>　<wbr>　<wbr>　</p><script>　　　'],
])('the page %s breaks as %s', (html, broken) => {
  expect(breakableRuns(html)).toBe(broken)
})

test.each([
  ['甲　　　　乙', '甲　　乙'],
  ['　　甲　乙', '　　甲　乙'],
])('the text “%s” is drawn as “%s”', (text, drawn) => {
  expect(shortRuns(text)).toBe(drawn)
})
