import { expect, test } from 'vitest'
import { siteFrameOf } from '../../../src/dossier/site-frame.ts'
import { departmentWith } from '../examples.ts'
import { SITE, siteWith } from './site-with.ts'

test('every page may show the settings, the state, the newest year and how many rules there are', () => {
  const { ruleCount, ...frame } = siteFrameOf(
    siteWith([departmentWith({ year: 2021 }), departmentWith({ year: 2023 })]),
  )
  expect(frame).toEqual({
    ...{ site: SITE, glossary: [], version: '0123456789ab', updated: '2026-02-01', published: undefined },
    newestYear: 2023,
  })
  expect(ruleCount).toBeGreaterThan(40)
})
