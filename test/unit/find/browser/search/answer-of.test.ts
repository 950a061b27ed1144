import { describe, expect, test } from 'vitest'
import { openIndex } from '../../open-index.ts'
import { COUNTY_CONTENT } from './county-content.ts'
import { asking, factLine, hitsOf, sumsLine } from './told.ts'

const { index } = await openIndex(COUNTY_CONTENT)
const ask = asking(index)

/** What is asked, and the hits: pages of one hit joined by `+`, after `≈` only near. */
const ROWS: readonly (readonly [asked: string, hits: string])[] = [
  ['校车', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['校车运行补助', '2025/jyj/b1+2024/jyj/b1'],
  ['宣传经费', '2025/jtj/c3 2025/jyj/b4+2024/jyj/b4'],
  ['教育局 校车', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['教育局校车', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['教育局的校车', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['云溪县教育局', '2025/jyj+2024/jyj 2025/jyj/b1+2024/jyj/b1 2025/jyj/b3 2025/jyj/b2 2025/jyj/b4+2024/jyj/b4'],
  ['教育局', '2025/jyj+2024/jyj 2025/jyj/b1+2024/jyj/b1 2025/jyj/b3 2025/jyj/b2 2025/jyj/b4+2024/jyj/b4'],
  ['车辆', '2025/jtj/c2+2024/jtj/c2 2025/czj/d1'],
  ['人大', '≈'],
  ['青柳线改建工程', '2025/jtj/c1'],
  ['青柳线改建工程的预算是多少', '2025/jtj/c1'],
  ['青柳线改建工程花了多少钱？', '2025/jtj/c1'],
  ['请问青柳线改建工程一共要多少钱', '2025/jtj/c1'],
  ['哪些项目没有完成', '2024/jyj/b1'],
  ['教育局哪些项目没有完成', '2024/jyj/b1'],
  ['财政局哪些项目没有完成', ''],
  ['没有完成', '2024/jyj/b1'],
  ['2025宣传经费', '2025/jtj/c3 2025/jyj/b4'],
  ['2024年宣传经费', '2024/jyj/b4'],
  ['2025年会议费', '2025/czj/d2'],
  ['2025年会议', '2024/jtj/c2'],
  ['2025 宣传经费', '2025/jtj/c3 2025/jyj/b4'],
  ['2024年和2025年宣传经费', '2025/jtj/c3 2025/jyj/b4+2024/jyj/b4'],
  ['2023到2024年宣传经费', '2024/jyj/b4'],
  ['财政局和交通运输局的车辆', '2025/jtj/c2+2024/jtj/c2 2025/czj/d1'],
  ['2023年宣传经费', '≈'],
  ['2025年校车运', '2025/jyj/b1'],
  ['去年的校车', '2024/jyj/b1'],
  ['zhucungzdjf', '2025/jyj/b2'],
  ['zhucungongzuodui', '2025/jyj/b2'],
  ['驻村gongzuodui', '2025/jyj/b2'],
  ['ganbu职工培训经费', '2025/jyj/b3'],
  ['xiaoche', '2025/jyj/b1+2024/jyj/b1'],
  ['xcjf', '2025/jtj/c3 2025/jyj/b4+2024/jyj/b4'],
  ['10 万元', '2025/czj/d2 2025/jyj/b3'],
  ['拾万元', '2025/czj/d2 2025/jyj/b3'],
  ['十万', '2025/czj/d2 2025/jyj/b3'],
  ['0.001亿', '2025/czj/d2 2025/jyj/b3'],
  ['10w', '2025/czj/d2 2025/jyj/b3'],
  ['10万到20万', '2025/jtj/c3 2025/czj/d2 2025/jyj/b3'],
  ['10-20万', '2025/jtj/c3 2025/czj/d2 2025/jyj/b3'],
  ['50万以上', '2025/jtj/c1 2025/jyj/b1+2024/jyj/b1 2025/jtj/c2'],
  ['50万以上的车辆项目', '2025/jtj/c2'],
  ['50万以上的车辆项目有哪些', '2025/jtj/c2'],
  ['100万左右', ''],
  ['去年教育局花了多少钱', '2024/jyj/b1 2024/jyj/b4'],
  ['教育局花了多少钱', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b3 2025/jyj/b2 2025/jyj/b4+2024/jyj/b4'],
  ['2023年教育局花了多少钱', '≈'],
  ['校车完成了没有', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['去年校车完成了没有', '2024/jyj/b1'],
  ['校车得了多少分', '2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['2024年校车得了多少分', '2024/jyj/b1'],
  ['校车运行补助 完成了吗', '2025/jyj/b1+2024/jyj/b1'],
  ['宣传经费多少钱', '2025/jtj/c3 2025/jyj/b4+2024/jyj/b4'],
  ['教育局宣传经费多少钱', '2025/jyj/b4+2024/jyj/b4'],
  ['财政局得分最高的项目', '2025/czj/d2 2025/czj/d1'],
  ['交通运输局预算最多的项目', '2025/jtj/c1 2025/jtj/c2+2024/jtj/c2 2025/jtj/c3'],
  [
    '预算最少的项目',
    '2025/jyj/b4+2024/jyj/b4 2025/jyj/b2 2025/czj/d1 2025/czj/d2 2025/jyj/b3 2025/jtj/c3 2025/jtj/c2+2024/jtj/c2 2025/jyj/b1+2024/jyj/b1 2025/jtj/c1',
  ],
  [
    '有哪些项目',
    '2025/jtj/c1 2025/jyj/b1+2024/jyj/b1 2025/jtj/c2+2024/jtj/c2 2025/jtj/c3 2025/czj/d2 2025/jyj/b3 2025/czj/d1 2025/jyj/b2 2025/jyj/b4+2024/jyj/b4',
  ],
  [
    '2025',
    '2025/jtj/c1 2025/jyj/b1 2025/jtj/c2 2025/jtj/c3 2025/czj/d2 2025/jyj/b3 2025/czj/d1 2025/jyj/b2 2025/jyj/b4',
  ],
  ['2024年', '2024/jyj/b1 2024/jtj/c2 2024/jyj/b4'],
  ['?year=2024', '2024/jyj/b1 2024/jtj/c2 2024/jyj/b4'],
  ['?unit=jtj', '2025/jtj/c1 2025/jtj/c2+2024/jtj/c2 2025/jtj/c3'],
  ['?year=2025&min=50', '2025/jtj/c1 2025/jyj/b1 2025/jtj/c2'],
  ['?q=校车&year=2024', '2024/jyj/b1'],
  ['?q=车辆&unit=czj', '2025/czj/d1'],
  ['?q=校车&unit=czj', ''],
  ['?q=2024年校车&year=2025', '2025/jyj/b1 2025/jyj/b4'],
  ['?q=，。', ''],
  ['?q=，。&year=2024', '2024/jyj/b1 2024/jtj/c2 2024/jyj/b4'],
  ['?q=宣传经费&sort=budget-desc', '2025/jtj/c3 2025/jyj/b4+2024/jyj/b4'],
  ['火星殖民基地', '≈'],
  ['魑魅魍魉', '≈'],
  ['qwertyuiop', '≈'],
  ['火星基地多少钱', '≈'],
  ['校车运营补助', '≈ 2025/jyj/b1+2024/jyj/b1'],
  ['青柳线改健工程', '≈ 2025/jtj/c1'],
  ['青柳线工程改建', '≈ 2025/jtj/c1'],
  ['干部职工培训', '2025/jyj/b3'],
  ['職工培訓', '2025/jyj/b3'],
  ['車輛購置', '2025/jtj/c2+2024/jtj/c2'],
  ['教育局車輛', ''],
  ['宣传会议费', '≈'],
  ['校车宣传经费', '≈ 2025/jyj/b4'],
  ['关于校车的项目', '≈ 2025/jyj/b1+2024/jyj/b1 2025/jyj/b4'],
  ['校车的宣传', '≈ 2025/jyj/b4'],
  ['“校车运行”', '2025/jyj/b1+2024/jyj/b1'],
  ['“校车补助”', '≈'],
  ['用于校车安全宣传', '2025/jyj/b4'],
  ['1303b12025', '2025/jyj/b1'],
  ['1303b1', '2025/jyj/b1+2024/jyj/b1'],
  ['C22025', '2025/jtj/c2'],
  ['安全宣传多少钱', '2025/jyj/b4'],
  ['多少钱', 'findings/no-cost'],
  ['完成情况', '≈'],
]

test.each(ROWS)('“%s” is answered by %s', async (asked, hits) => {
  expect(await hitsOf(index, await ask(asked))).toBe(hits)
})

describe('the fact that is asked for, with its source', () => {
  test.each([
    ['青柳线改建工程的预算是多少', '2025 青柳线改建工程｜预算数 8000000 元 @/2025/jtj/c1/#money'],
    ['青柳线改建工程花了多少钱？', '2025 青柳线改建工程｜预算数 8000000 元 @/2025/jtj/c1/#money'],
    ['请问青柳线改建工程一共要多少钱', '2025 青柳线改建工程｜预算数 8000000 元 @/2025/jtj/c1/#money'],
    [
      '去年教育局花了多少钱',
      '2024 云溪县教育局｜各项目预算合计 52万元 @/2024/jyj/｜花了多少 40万元，全年预算 50万元的 80% @/2024/jyj/',
    ],
    ['教育局花了多少钱', '2025 云溪县教育局｜各项目预算合计 78万元 @/2025/jyj/｜花了多少 还没有公布 @/2025/jyj/'],
    [
      '校车完成了没有',
      '2024 校车运行补助｜达到没有 能比的 1 项未达到 @/2024/jyj/b1/#indicators｜全年执行 400000 元 @/2024/jyj/appraisal/#appraisal-1｜执行率 80% @/2024/jyj/appraisal/#appraisal-1',
    ],
    [
      '去年校车完成了没有',
      '2024 校车运行补助｜达到没有 能比的 1 项未达到 @/2024/jyj/b1/#indicators｜全年执行 400000 元 @/2024/jyj/appraisal/#appraisal-1｜执行率 80% @/2024/jyj/appraisal/#appraisal-1',
    ],
    [
      '校车得了多少分',
      '2024 校车运行补助｜自评总分 92.5 @/2024/jyj/appraisal/#appraisal-1｜部门自评 部门自评 92.5 分，优 @/2024/jyj/b1/#result',
    ],
    [
      '2024年校车得了多少分',
      '2024 校车运行补助｜自评总分 92.5 @/2024/jyj/appraisal/#appraisal-1｜部门自评 部门自评 92.5 分，优 @/2024/jyj/b1/#result',
    ],
    [
      '校车运行补助 完成了吗',
      '2024 校车运行补助｜达到没有 能比的 1 项未达到 @/2024/jyj/b1/#indicators｜全年执行 400000 元 @/2024/jyj/appraisal/#appraisal-1｜执行率 80% @/2024/jyj/appraisal/#appraisal-1',
    ],
    ['教育局宣传经费多少钱', '2025 宣传经费｜预算数 30000 元 @/2025/jyj/b4/#money'],
    ['财政局得分最高的项目', '2025 云溪县财政局｜部门自评，按项目数 待评 2 @/2025/czj/'],
  ])('%s: %s', async (asked, fact) => expect(factLine((await ask(asked)).fact)).toBe(fact))

  test.each(['宣传经费多少钱', '安全宣传多少钱', '校车', '有哪些项目', '火星基地多少钱', '50万以上的项目完成了没有'])(
    '%s: none',
    async (asked) => expect((await ask(asked)).fact).toBeUndefined(),
  )
})

describe('the sums by year, and the same rows in the list of all projects', () => {
  test.each([
    ['校车', '校车 2025:2×63000000 2024:1×50000000'],
    ['青柳线改建工程', '青柳线改建工程 2025:1×800000000 ?q=青柳线改建工程'],
    ['教育局哪些项目没有完成', '云溪县教育局 · 有未达到 2024:1×50000000 ?unit=jyj&attained=missed'],
    ['2024年宣传经费', '宣传经费 2024:1×2000000 ?q=宣传经费&year=2024'],
    ['2024到2025年宣传经费', '宣传经费 2025:2×15000000 2024:1×2000000 ?q=2024—2025年+宣传经费'],
    [
      '财政局和交通运输局的车辆',
      '云溪县财政局、云溪县交通运输局 · 车辆 2025:2×63000000 2024:1×40000000 ?q=云溪县财政局、云溪县交通运输局+车辆',
    ],
    ['xcjf', 'xcjf 2025:2×15000000 2024:1×2000000 ?q=xcjf'],
    ['10 万元', '10万元 2025:2×20000000'],
    ['50万以上', '预算：50万以上 2025:3×915000000 2024:1×50000000 ?min=50'],
    ['50万以上的车辆项目', '预算：50万以上 · 车辆 2025:1×55000000 ?q=车辆&min=50'],
    ['去年教育局花了多少钱', '云溪县教育局 2024:2×52000000 ?year=2024&unit=jyj'],
    ['交通运输局预算最多的项目', '云溪县交通运输局 2025:3×867000000 2024:1×40000000 ?unit=jtj&sort=budget-desc'],
    ['有哪些项目', '全部项目 2025:9×963000000 2024:3×92000000 ?'],
    ['?year=2024', '全部项目 2024:3×92000000 ?year=2024'],
    ['?q=车辆&unit=czj', '云溪县财政局 · 车辆 2025:1×8000000 ?q=车辆&unit=czj'],
    ['?q=宣传经费&sort=budget-desc', '宣传经费 2025:2×15000000 2024:1×2000000 ?q=宣传经费&sort=budget-desc'],
    ['用于校车安全宣传', '用于校车安全宣传 2025:1×3000000'],
    ['1303b1', '1303b1 2025:1×60000000 2024:1×50000000'],
  ])('%s: %s', async (asked, sums) => expect(sumsLine(await ask(asked))).toBe(sums))

  test.each(['火星殖民基地', '校车运营补助', '财政局哪些项目没有完成', '多少钱'])('%s: none', async (asked) =>
    expect((await ask(asked)).sums).toBeUndefined(),
  )
})

describe('what an answer tells of its question', () => {
  test('the form in simplified characters', async () => {
    const { simplified, query } = await ask('車輛購置')
    expect([query, simplified]).toEqual(['車輛購置', '车辆购置'])
  })

  test('how many pages there are without the conditions', async () => {
    const { found, before, hits } = await ask('?q=校车&unit=czj')
    expect([found, before.length, hits.length]).toEqual([3, 3, 0])
  })

  test('what is in force, of the reader and of the words', async () => {
    const { choice, understood } = await ask('?q=2024年校车&min=10')
    expect(choice).toEqual({ values: { year: ['2024'] }, min: '10', max: '' })
    expect(understood.parts.map(({ label }) => label)).toEqual(['2024年'])
  })

  test('that more was typed than is looked for', async () => {
    const { cut, query } = await ask('车'.repeat(300))
    expect([cut, query.length]).toEqual([true, 200])
  })

  test.each(['', '，。！', '😀', '“”'])('“%s” asks for nothing', async (asked) => {
    const { hits, found, understood } = await ask(asked)
    expect([hits, found, understood.parts, understood.texts]).toEqual([[], 0, [], []])
  })
})
