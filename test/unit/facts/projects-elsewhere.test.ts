import { describe, expect, test } from 'vitest'
import { traitsOf } from '../../../src/facts/likeness.ts'
import { suggestElsewhere } from '../../../src/facts/projects-elsewhere.ts'
import type { Project } from '../../../src/model/project.ts'
import { projectWith } from '../examples.ts'

function suggested(before: Partial<Project>, after: Partial<Project>, succeeds: boolean, isCommon = false) {
  const was = traitsOf(projectWith({ year: 2022, unit: '201', ...before }))
  const is = traitsOf(projectWith({ year: 2023, unit: '202', ...after }))
  return suggestElsewhere([is], [was], { succeeds: () => succeeds, isCommon: () => isCommon }).map(
    ({ likeness }) => likeness,
  )
}

describe('a project of another unit', () => {
  test('with the same long code and a close name is suggested', () => {
    const [was, is] = [
      { name: '医疗救助', code: '1303032100MZ01' },
      { name: '医疗救助', code: '1303032100mz01' },
    ]
    expect(suggested(was, is, false)).toEqual([{ evidence: 'code', certainty: 0.5, strong: false }])
  })

  test('with the same long code, a close name and no purpose is suggested', () => {
    const [was, is] = [
      { name: '森林病虫害防治', code: '1303032100LY' },
      { name: '森林病虫害综合防治', code: '1303032100LY' },
    ]
    expect(suggested(was, is, false)).toEqual([{ evidence: 'code', certainty: 0.5, strong: false }])
    expect(suggested(was, { ...is, name: '森林旅游推介' }, false)).toEqual([])
  })

  test('with the same short code is not', () => {
    expect(suggested({ name: '医疗救助', code: '001' }, { name: '医疗救助', code: '001' }, false)).toEqual([])
  })

  test('with the same name and purpose is suggested where the one unit follows the other, or no third has the name', () => {
    const same = { name: '农村电影放映', purpose: '每村每月放映公益电影' }
    expect(suggested(same, same, true)).toEqual([{ evidence: 'name', certainty: 0.4, strong: false }])
    expect(suggested(same, same, true, true)).toEqual([{ evidence: 'name', certainty: 0.4, strong: false }])
    expect(suggested(same, same, false)).toEqual([{ evidence: 'name', certainty: 0.4, strong: false }])
    expect(suggested(same, same, false, true)).toEqual([])
  })

  test('that a later name tells is suggested', () => {
    const was = { name: '环卫清扫' }
    const is = { name: '城区保洁（原名：环卫清扫）' }
    expect(suggested(was, is, false)).toEqual([{ evidence: 'former-name', certainty: 0.5, strong: false }])
  })

  test('with a general name is not', () => {
    const same = { name: '工作经费', purpose: '保障机关日常办公' }
    expect(suggested(same, same, true)).toEqual([])
  })
})
