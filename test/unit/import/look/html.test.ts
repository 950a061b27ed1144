import { expect, test } from 'vitest'
import { escapeText } from '../../../../src/import/look/html.ts'

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [`" onmouseover='x' &amp;`, '&quot; onmouseover=&#39;x&#39; &amp;amp;'],
  ['甲\u202e乙\u0000', '甲U+202E乙U+0000'],
  ['优秀≥90%', '优秀≥90%'],
])('%j is written %j', (text, html) => expect(escapeText(text)).toBe(html))
