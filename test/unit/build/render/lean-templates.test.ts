import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { leanTemplates } from '../../../../src/build/render/lean-templates.ts'

const leanOf = (code: string) => leanTemplates(code, parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
/** A part of a template that is put in. */
const put = (value: string) => `$\{${value}}`

test('the fixed texts of templates become lean, in templates inside others too, and all else stays', () => {
  const rows = (row: string) => put(`rows.map((row) => $$render\`${row}\`)`)
  const code = `const a = "<li> </li>"\nconst b = $$render\`<ul class="x"> ${rows(`<li> ${put('row')} </li>`)} </ul>\`\n`
  expect(leanOf(code)).toBe(
    `const a = "<li> </li>"\nconst b = $$render\`<ul class=x>${rows(`<li>${put('row')}`)}</ul>\`\n`,
  )
})

test('templates of others are as they were', () => {
  const code = `const a = html\`<li> ${put('1')} </li>\`\nconst b = \`<li> </li>\`\n`
  expect(leanOf(code)).toBe(code)
})
