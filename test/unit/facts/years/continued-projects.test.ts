import { describe, expect, test } from 'vitest'
import { pairProjects } from '../../../../src/facts/years/continued-projects.ts'
import { traitsOf } from '../../../../src/facts/years/likeness.ts'
import type { Project } from '../../../../src/model/project.ts'
import { projectWith } from '../../examples.ts'

function paired(befores: readonly Partial<Project>[], afters: readonly Partial<Project>[], taken: number[] = []) {
  const was = befores.map((parts, at) => traitsOf(projectWith({ year: 2022, slug: `b${at}`, ...parts })))
  const is = afters.map((parts, at) => traitsOf(projectWith({ year: 2023, slug: `a${at}`, ...parts })))
  const found = pairProjects(was, is, new Set(was.filter((_, at) => taken.includes(at))))
  return found.map(({ before, after, likeness }) => {
    return `${before.project.slug} ${likeness.strong ? '→' : '?'} ${after.project.slug}`
  })
}

describe('pairing the projects of a unit', () => {
  test('gives every project one predecessor, by code before name', () => {
    const befores = [
      { name: '会议', code: 'X1' },
      { name: '会议费', code: 'X2' },
    ]
    expect(paired(befores, [{ name: '会议', code: 'X2' }, { name: '会议' }])).toEqual(['b1 → a0', 'b0 → a1'])
  })

  test('lets purpose and budget tell projects of one name apart', () => {
    const befores = [
      { name: '办公', purpose: '购买打印设备' },
      { name: '办公', purpose: '支付水电取暖' },
    ]
    const afters = [
      { name: '办公', purpose: '支付水电取暖' },
      { name: '办公', purpose: '购买打印设备' },
    ]
    expect(paired(befores, afters)).toEqual(['b1 → a0', 'b0 → a1'])
  })

  test('only suggests where projects of one name cannot be told apart', () => {
    expect(paired([{ name: '办公' }, { name: '办公' }], [{ name: '办公' }])).toEqual(['b0 ? a0', 'b1 ? a0'])
  })

  test('suggests at most three, and nothing to what has a predecessor', () => {
    const phases = ['一期', '二期', '三期', '四期'].map((phase) => ({ name: `智慧城管平台${phase}` }))
    const found = paired(phases, [{ name: '智慧城管平台五期' }, { name: '智慧城管平台四期' }])
    expect(found).toEqual(['b3 → a1', 'b0 ? a0', 'b1 ? a0', 'b2 ? a0'])
  })

  test('suggests all that are near, the nearest first, where none is near enough', () => {
    expect(
      paired([{ name: '智慧城管平台一期' }, { name: '智慧城管平台三期' }], [{ name: '智慧城管平台二期' }]),
    ).toEqual(['b0 ? a0', 'b1 ? a0'])
  })

  test('suggests the less near beside the nearest', () => {
    const befores = [{ name: '森林病虫害防治' }, { name: '森林病虫害综合防治二期' }]
    expect(paired(befores, [{ name: '森林病虫害综合防治' }])).toEqual(['b0 ? a0', 'b1 ? a0'])
  })

  test('only the same budget tells two of one name and no purpose apart', () => {
    const budget = (fen: bigint) => ({ name: '办公', budget: { raw: '', fen } })
    expect(paired([budget(100n), budget(200n)], [budget(200n)])).toEqual(['b1 → a0'])
    expect(paired([budget(100n), budget(200n)], [budget(300n)])).toEqual(['b0 ? a0', 'b1 ? a0'])
  })

  test('a project that goes on already is only suggested again', () => {
    expect(paired([{ name: '会议' }], [{ name: '会议' }], [0])).toEqual(['b0 ? a0'])
  })
})
