import { expect, test } from 'vitest'
import { appraisalPairsOf, isOf } from '../../../../src/facts/results/appraisal-pairs.ts'
import type { Appraisal } from '../../../../src/model/appraisal.ts'
import type { Project } from '../../../../src/model/project.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { appraisalWith, appraisedWith, indicatorWith, projectWith } from '../../examples.ts'

const project = (fen: number | undefined, parts: Partial<Project> = {}): Project =>
  projectWith({ name: '培训', budget: { raw: '', ...(fen !== undefined && { fen: BigInt(fen) }) }, ...parts })
const appraisal = (original: number | undefined, parts: Partial<Appraisal> = {}): Appraisal =>
  appraisalWith({
    name: '培训',
    funding: [
      { source: '年度资金总额', ...(original !== undefined && { original: { raw: '', fen: BigInt(original) } }) },
    ],
    ...parts,
  })
const at = (line: number) => ({ source: { file: 'source/a.docx', place: `第${line}–${line + 9}行` } })
const target = (name: string, raw: string) => ({ indicators: [indicatorWith({ name, target: parseTarget(raw) })] })
const row = (name: string, raw: string) => ({ indicators: [appraisedWith({ name, planned: parseTarget(raw) })] })

const UNCLEAR = 'unclear'

test.each<[string, Project[], Appraisal[], (number | typeof UNCLEAR | undefined)[], number[]]>([
  ['their budgets, whatever the order', [project(100), project(200)], [appraisal(200), appraisal(100)], [1, 0], []],
  ['the one budget that fits', [project(100), project(200)], [appraisal(200)], [undefined, 0], []],
  [
    'one budget, and the other by what is left',
    [project(100), project(200)],
    [appraisal(undefined), appraisal(100)],
    [1, 0],
    [],
  ],
  [
    'their adjusted budgets where no other is printed',
    [project(100), project(200)],
    [200, 100].map((fen) =>
      appraisalWith({ name: '培训', funding: [{ source: '合计', revised: { raw: '', fen: BigInt(fen) } }] }),
    ),
    [1, 0],
    [],
  ],
  [
    'their indicators where the budgets are alike',
    [project(100, target('班次', '6次')), project(100, target('人数', '45人'))],
    [appraisal(100, row('人数', '45人')), appraisal(100, row('班次', '6次'))],
    [1, 0],
    [],
  ],
  [
    'their targets where the names are alike too',
    [project(100, target('人数', '50人')), project(100, target('人数', '45人'))],
    [appraisal(100, row('人数', '45人')), appraisal(100, row('人数', '50人'))],
    [1, 0],
    [],
  ],
  ['their order', [project(100), project(100)], [appraisal(100), appraisal(100)], [0, 1], []],
  [
    'their order where no money is printed',
    [project(undefined), project(undefined)],
    [appraisal(undefined), appraisal(undefined)],
    [0, 1],
    [],
  ],
  [
    'their order in the document rather than in the content',
    [project(100, at(80)), project(100, at(60))],
    [appraisal(100, at(10)), appraisal(100, at(30))],
    [1, 0],
    [],
  ],
  ['not at all: fewer appraisals', [project(100), project(100)], [appraisal(100)], [UNCLEAR, UNCLEAR], [0]],
  [
    'not at all: more appraisals',
    [project(100), project(100)],
    [100, 100, 100].map((fen) => appraisal(fen)),
    [UNCLEAR, UNCLEAR],
    [0, 1, 2],
  ],
  [
    'not at all: budgets speak against the order',
    [project(100), project(200)],
    [appraisal(300), appraisal(400)],
    [UNCLEAR, UNCLEAR],
    [0, 1],
  ],
  [
    'not at all: targets speak against the order',
    [project(100, target('人数', '50人')), project(100, target('人数', '50人'))],
    [appraisal(100, row('人数', '45人')), appraisal(100, row('人数', '50人'))],
    [UNCLEAR, UNCLEAR],
    [0, 1],
  ],
  [
    'no appraisal of the name',
    [project(100), project(100)],
    [appraisalWith({ name: '会议' })],
    [undefined, undefined],
    [],
  ],
  [
    'a code, which leaves the other by its name',
    [project(100, { code: 'A1' }), project(100)],
    [appraisal(100), appraisal(100, { code: 'a1' })],
    [1, 0],
    [],
  ],
  [
    'codes that are others',
    [project(100, { code: 'A1' }), project(100, { code: 'A2' })],
    [appraisal(100, { code: 'A3' })],
    [undefined, undefined],
    [],
  ],
  ['a single project, which has the first', [project(100)], [appraisal(100), appraisal(100)], [0], []],
])('projects of one name are told apart by %s', (_, projects, appraisals, places, unclear) => {
  const pairs = appraisalPairsOf({ projects, appraisals })
  expect(projects.map((one) => (pairs.unclear.has(one) ? UNCLEAR : pairs.indexOf.get(one)))).toEqual(places)
  expect([...pairs.unclearPlaces]).toEqual(unclear)
})

test.each([
  ['A1', 'a1', '会议', true],
  ['A1', 'A2', '培训', false],
  [undefined, 'A2', '培训', true],
  [undefined, undefined, '会议', false],
])('a record with code %s is of the project %s named %s: %s', (own, code, name, is) => {
  const record = { name: '培训', ...(own !== undefined && { code: own }) }
  expect(isOf(record, { name, ...(code !== undefined && { code }) })).toBe(is)
})
