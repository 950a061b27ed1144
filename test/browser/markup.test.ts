import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'

/** The standard's rules; matters of taste that Astro's output decides are left out. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-trailing-whitespace': 'off', 'no-inline-style': 'error', 'attribute-boolean-style': 'off' },
})

test('every built page is valid HTML', async () => {
  const folder = inject('folder')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThanOrEqual(10)
  const faults: string[] = []
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(folder, page), 'utf8'))
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, selector }) => `${page}: ${message} [${ruleId}] ${selector}`))
    }
  }
  expect(faults).toEqual([])
})
