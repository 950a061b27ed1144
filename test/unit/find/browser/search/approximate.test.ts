import { expect, test } from 'vitest'
import { findApproximate } from '../../../../../src/find/browser/search/approximate.ts'
import { NameMatcher } from '../../../../../src/find/shared/names/matcher.ts'
import { understand } from '../../../../../src/find/shared/question/understand.ts'
import { contentWith, contentWithNames, departmentWith, projectWith, proseWith } from '../../../examples.ts'
import { openIndex } from '../../open-index.ts'

const { index } = await openIndex(contentWithNames('人大代表活动费', '车辆保险费', '8dge1f7c21', '车队经费'))
const names = new NameMatcher(index.names.map(({ name }) => name))

async function near(query: string): Promise<string[]> {
  const { asTyped, meant = asTyped } = understand(query, index.known)
  const { pages } = await findApproximate(index, names, meant)
  return Promise.all(pages.map(async (page) => (await index.record(page)).name))
}

test.each([
  ['人大代表话动费', ['人大代表活动费']],
  ['车俩保险费', ['车辆保险费']],
  ['8dge1x7c21', ['8dge1f7c21']],
  ['车鑫险费', ['车辆保险费']],
  ['车队补费', ['车队经费']],
  ['年队经费', ['车队经费']],
  ['车辆险保费', ['车辆保险费']],
  ['人大代表动活费', ['人大代表活动费']],
  ['chelaingbaoxianfei', ['车辆保险费']],
  ['车辆保险项目', ['车辆保险费']],
  ['车辆的保险', ['车辆保险费']],
  ['保险车辆', ['车辆保险费']],
  ['“车俩保险费”', []],
  ['政治费', []],
  ['2021', []],
  ['火星殖民基地', []],
  ['qwertyuiop', []],
])('near %s are %j', async (query, found) => expect(await near(query)).toEqual(found))

const overallGoals = {
  heading: '总体绩效目标',
  introduction: [proseWith('完成校园安全设施改造，建设平安乡村示范点。')],
  items: [],
}
const withTexts = await openIndex(
  contentWith(departmentWith({ overallGoals, projects: [projectWith({ purpose: '用于校园安全设施改造' })] })),
)

test.each([
  ['校园安全设备改造', ['project']],
  ['平安乡镇示范点', ['department']],
])('a department is near only where no project is: %s', async (query, kinds) => {
  const { asTyped } = understand(query, withTexts.index.known)
  const { pages } = await findApproximate(withTexts.index, new NameMatcher([]), asTyped)
  expect(pages.map((page) => withTexts.index.kindOf(page))).toEqual(kinds)
})
