import { expect, test } from 'vitest'
import { type SiteDossier, siteDossierOf } from '../../../../../src/dossier/site-dossier.ts'
import { planLast, planYears } from '../../../../../src/find/index/shard/plan.ts'
import type { Department } from '../../../../../src/model/department.ts'
import { contentWith, departmentHolding, proseWith } from '../../../examples.ts'

const planned = (dossier: SiteDossier, base: string) => [...planYears(dossier, base), ...planLast(dossier, base)]
const plan = (...departments: Department[]) => planned(siteDossierOf(contentWith(...departments)), '/p/')

test('a part holds a year: projects by name, unit and address, then departments', () => {
  const [newest, older] = plan(
    departmentHolding(2023, 'u2', ['车辆', '会议费'], '乙局'),
    departmentHolding(2023, 'u1', ['车辆'], '甲局'),
    departmentHolding(2022, 'u1', ['车辆'], '甲局'),
  )
  expect(newest?.year).toBe(2023)
  expect(newest?.pages).toBe(5)
  expect(newest?.records().map(({ url }) => decodeURI(url))).toEqual([
    '/p/2023/u2/会议费/',
    '/p/2023/u1/车辆/',
    '/p/2023/u2/车辆/',
    '/p/2023/u2/',
    '/p/2023/u1/',
  ])
  expect(older?.year).toBe(2022)
})

test('a project is linked to its place among the pages of the years before, and nothing to a newer one', () => {
  const [newest, middle, oldest] = plan(
    departmentHolding(2023, 'u1', ['车辆', '会议费', '新项目'], '甲局'),
    departmentHolding(2022, 'u1', ['车辆'], '甲局'),
    departmentHolding(2021, 'u1', ['会议费', '车辆'], '甲局'),
  )
  expect(newest?.records().map(({ name }) => name)).toEqual(['会议费', '新项目', '车辆', '甲局'])
  expect(newest?.links).toEqual([{ page: 2, isAlike: true }, undefined, { page: 0, isAlike: true }, undefined])
  expect(middle?.links).toEqual([{ page: 1, isAlike: true }, undefined])
  expect(oldest?.links).toEqual([undefined, undefined, undefined])
})

test('a year of many pages is cut between units', () => {
  const names = Array.from({ length: 2100 }, (_, at) => `项目${at}`)
  const units = ['u1', 'u2', 'u3'].map((unit) => departmentHolding(2023, unit, names, `单位${unit}`))
  expect(
    plan(...units)
      .map(({ pages }) => pages)
      .slice(0, 3),
  ).toEqual([2101, 2101, 2101])
})

test('terms, and rules that found something, are a part of their own', () => {
  const glossary = [{ id: 'budget', term: '预算', plain: proseWith('计划'), source: { title: '预算法' } }]
  const shards = planned(siteDossierOf({ ...contentWith(departmentHolding(2023, 'u1', [], '甲局')), glossary }), '/')
  const last = shards[shards.length - 1]
  expect(last?.year).toBeUndefined()
  expect(last?.records()[0]?.kind).toBe('term')
  expect(last?.links.every((link) => link === undefined)).toBe(true)
})

test('a part knows the names and units of the year before, as they stand there', () => {
  const [newest, oldest] = plan(
    departmentHolding(2023, 'u1', ['车辆'], '甲局'),
    departmentHolding(2021, 'u1', ['车辆', '会议费'], '甲局'),
    departmentHolding(2021, 'u2', ['会议费'], '乙局'),
  )
  expect(newest?.before).toEqual({
    names: ['会议费', '车辆', '乙局', '甲局'],
    units: [
      ['u1', '甲局'],
      ['u2', '乙局'],
    ],
  })
  expect(oldest?.before).toEqual({ names: [], units: [] })
})

test('a project whose unit has another name than the year before is not alike', () => {
  const [newest] = plan(
    departmentHolding(2023, 'u1', ['车辆'], '县甲局'),
    departmentHolding(2022, 'u1', ['车辆'], '甲局'),
  )
  expect(newest?.links).toEqual([{ page: 0, isAlike: false }, undefined])
})
