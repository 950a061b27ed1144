import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { formatDiagnostic } from '../../../src/faults/diagnostic.ts'
import { readPortal } from '../../../src/portal/read-portal.ts'

const HEAD = 'name: 门户\nregion: 某市\ndescription: 示例\nurl: https://example.org\n'

function portalOf(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'portal.yaml'), text)
  return readPortal(join(folder, 'portal.yaml'))
}

const said = (text: string, language: 'en' | 'zh') =>
  portalOf(text).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, '', language))

describe('portal.yaml', () => {
  test('says what the portal is and lists sites, with a name where the site’s own is not wanted', () => {
    const { portal } = portalOf(
      `${HEAD}sites:\n  - address: https://a.example.org/\n    name: 甲县\n  - address: https://b.example.org/x/\n`,
    )
    expect(portal).toEqual({
      ...{ name: '门户', region: '某市', description: '示例', url: 'https://example.org', base: '/', government: {} },
      sites: [{ address: 'https://a.example.org/', name: '甲县' }, { address: 'https://b.example.org/x/' }],
    })
  })

  test('has all its faults told at once, each with its place', () => {
    const text =
      'name: 门户\nregion: 某市\nurl: https://example.org/x\nbase: x\nsites:\n  - address: a.example.org\n  - adress: 1\n'
    expect(said(text, 'en')).toEqual([
      'portal.yaml:1:1: The key “description” is missing. Write it here. [missing-key]',
      'portal.yaml:3:6: The site’s address “https://example.org/x” is not valid. Write it without a path or a slash at the end, such as https://budget.example.org. [origin-not-valid]',
      'portal.yaml:4:7: The base “x” is not valid. Write a path that starts and ends with a slash, such as /budget/. [base-not-valid]',
      'portal.yaml:6:14: “a.example.org” is not the address of a site. Write its home page with a slash at the end, such as https://budget.example.org/. [site-address-not-valid]',
      'portal.yaml:7:5: The key “adress” is not known. Did you mean “address”? [unknown-key]',
    ])
  })

  test.each([
    [
      'sites-missing',
      `${HEAD}sites: []\n`,
      'portal.yaml:5:8: The portal lists no site. Write one address a line, such as “- address: https://budget.example.org/”. [sites-missing]',
      'portal.yaml:5:8: 门户里一个网站也没有。请每行写一个网址，如“- address: https://budget.example.org/”。 [sites-missing]',
    ],
    [
      'duplicate-id',
      `${HEAD}sites:\n  - address: https://a.example.org/\n  - address: https://a.example.org/\n`,
      'portal.yaml:7:14: “https://a.example.org/” is already there at portal.yaml:6:14. Write it once. [duplicate-id]',
      'portal.yaml:7:14: “https://a.example.org/”在 portal.yaml:6:14 已经有了。请只写一次。 [duplicate-id]',
    ],
    [
      'site-address-not-valid',
      `${HEAD}sites:\n  - address: javascript:alert(1)\n`,
      'portal.yaml:6:14: “javascript:alert(1)” is not the address of a site. Write its home page with a slash at the end, such as https://budget.example.org/. [site-address-not-valid]',
      'portal.yaml:6:14: “javascript:alert(1)”不是网站的网址。请写首页的网址，以斜杠结尾，如 https://budget.example.org/。 [site-address-not-valid]',
    ],
  ])('with %s is told in both languages', (_, text, en, zh) => {
    expect(said(text, 'en')).toEqual([en])
    expect(said(text, 'zh')).toEqual([zh])
  })

  test('that is not there is a fault', () => {
    const { portal, diagnostics } = readPortal(join(tmpdir(), 'no-such-folder', 'portal.yaml'))
    expect(portal).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['portal-missing'])
  })

  test('tells what is wrong with a site at its address', () => {
    const { diagnose } = portalOf(
      `${HEAD}sites:\n  - address: https://a.example.org/\n  - address: https://b.example.org/\n`,
    )
    const refusal = { code: 'site-status', text: 'data/manifest.json', other: '404' } as const
    expect(formatDiagnostic(diagnose(1, refusal), '', 'en')).toBe(
      'portal.yaml:7:14: The site answers status 404 for “data/manifest.json”. Check the address; the site must be built with a version that writes that file. [site-status]',
    )
  })
})
