import { describe, expect, test } from 'vitest'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { departmentWith, projectWith } from '../examples.ts'
import { SITE, siteWith } from './site-with.ts'

describe('a site', () => {
  const unit = (year: number, ...slugs: readonly string[]) =>
    departmentWith({ year, projects: slugs.map((slug) => projectWith({ year, slug, name: slug })) })
  const site = siteWith([unit(2022, 'a', 'b'), unit(2021, 'a')])

  test('has all projects and units, newest year first', () => {
    expect(site.projects.map(({ project }) => `${project.year}/${project.slug}`)).toEqual([
      '2022/a',
      '2022/b',
      '2021/a',
    ])
    expect(site.departments.map(({ department }) => department.year)).toEqual([2022, 2021])
    expect(site.newest?.year.year).toBe(2022)
  })

  test('has one dossier of each, however it is reached', () => {
    expect(site.years[0]?.departments[0]?.projects[0]).toBe(site.projects[0])
    expect(site.units[0]?.departments[0]).toBe(site.departments[0])
    expect(site.years[0]?.changes[0]).toBe(site.departments[0]?.changes)
  })
})

test('a site without content has nothing, and knows whether units are listed', () => {
  const content = { site: SITE, glossary: [], version: '', updated: '2026-02-01', years: [] }
  const units = [{ id: 'a', name: '甲局' }]
  expect([[], units].map((listed) => siteDossierOf({ ...content, units: listed }).hasList)).toEqual([false, true])
  const empty = siteDossierOf({ ...content, units: [] })
  expect([empty.newest, empty.projects, empty.units]).toEqual([undefined, [], []])
})
