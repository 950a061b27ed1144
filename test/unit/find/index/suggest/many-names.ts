import { randomOf } from '../../../../../scripts/example/random.ts'
import type { Suggested } from '../../../../../src/find/index/suggest/files-of.ts'
import { departmentHolding, projectWith } from '../../../examples.ts'

const PLACES = [
  ...'云石柳桃双望北玉太麦清东西南前后上下大小新旧李王张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾',
]
const SEATS = [...'村镇乡庄沟桥店寨泉山河屯']
const THINGS = [
  ...[
    '校车',
    '教学楼',
    '食堂',
    '图书',
    '校舍',
    '操场',
    '乡村道路',
    '农村饮水',
    '河道',
    '堤防',
    '水库',
    '灌区',
    '路灯',
    '公厕',
    '垃圾',
  ],
  ...[
    '污水',
    '绿化',
    '广场',
    '文化站',
    '农家书屋',
    '体育器材',
    '电影放映',
    '文物',
    '非遗',
    '卫生院',
    '疫苗',
    '慢性病',
    '妇幼',
    '中医',
  ],
  ...[
    '养老院',
    '残疾人',
    '低保',
    '临时救助',
    '退役军人',
    '优抚',
    '就业',
    '人才',
    '党员',
    '档案',
    '信访',
    '普法',
    '消防',
    '应急物资',
  ],
  ...[
    '防汛',
    '森林防火',
    '病虫害',
    '耕地',
    '高标准农田',
    '种粮',
    '生猪',
    '樱桃产业',
    '蔬菜大棚',
    '冷库',
    '电商',
    '旅游',
    '招商',
    '统计',
  ],
]
const WORKS =
  '维修改造 运行维护 设备购置 建设工程 专项补助 宣传培训 监测检查 信息化 安全保障 配套资金 整治提升 奖补'.split(' ')
const TAILS = '经费 项目 资金 费 工作经费 （二期） （续建） 尾款'.split(' ')

/** A site of 10,000 projects through three years, of 160 units, with 4,000 distinct names of made-up places and things: the same
 *  each time. */
export function siteOfManyNames(): Suggested {
  const { pick, int } = randomOf('many names')
  const place = () => `${pick(PLACES)}${pick(PLACES)}`
  const names = new Set<string>()
  while (names.size < 4000) names.add(`${place()}${pick(SEATS)}${pick(THINGS)}${pick(WORKS)}${pick(TAILS)}`)
  const all = [...names]
  const units = Array.from({ length: 160 }, (_, index) => ({
    id: String(101_001 + index * 1000),
    name: `${place()}县${pick(THINGS)}局`,
  }))
  const departments = units.map(({ id, name }) => ({ department: departmentHolding(2025, id, [], name) }))
  const projects = Array.from({ length: 10_000 }, (_, index) => {
    const at = index % 4000
    const code = `13030${int(1000, 9999)}${int(36 ** 9, 36 ** 10).toString(36)}`
    const unit = units[at % 160]?.id ?? ''
    return {
      project: projectWith({ year: 2025 - Math.floor(index / 4000), unit, slug: code, code, name: all[at] ?? '' }),
    }
  })
  return { site: { region: '河北省云溪县' }, departments, projects } as never
}
