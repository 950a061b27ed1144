import { slugOf } from '../../../model/ids.ts'
import type { UnitHit, UnitRule } from '../../finding.ts'

/** One code for several projects or several self-appraisals of a unit. Codes are compared without regard to case. */
export const DUPLICATE_CODE = {
  id: 'duplicate-code',
  group: 'structure',
  severity: 'check',
  title: '编码重复',
  why: '两个项目用同一个编码，就分不清说的是哪一个。',
  question: '这几个项目是不是同一个项目，编码应当是什么？',
  findInUnit: ({ projects, appraisals = [] }) => [
    ...repeatedOf(projects).map(({ code, records }) => ({
      values: records.map((record) => record.code ?? ''),
      message: said(code, '项目', records),
      places: records.map((project) => ({ project, place: 'money' })),
    })),
    ...repeatedOf(appraisals).map(
      ({ code, records }): UnitHit => ({
        values: records.map((record) => record.code ?? ''),
        message: said(code, '绩效自评', records),
        places: [],
        anchor: `appraisal-${1 + appraisals.findIndex((appraisal) => appraisal.code === code)}`,
      }),
    ),
  ],
} as const satisfies UnitRule

interface Coded {
  readonly code?: string
  readonly name: string
}

function repeatedOf<T extends Coded>(records: readonly T[]): { code: string; records: readonly T[] }[] {
  const coded = records.filter(({ code }) => code !== undefined)
  return [...Map.groupBy(coded, ({ code = '' }) => slugOf(code)).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => ({ code: alike[0]?.code ?? '', records: alike }))
}

function said(code: string, what: string, records: readonly Coded[]): string {
  return `编码“${code}”用在 ${records.length} 个${what}上：${records.map(({ name }) => `“${name}”`).join('、')}。`
}
