/** The county of the example. Neither a city 青岚 nor a county 云溪 exists in Hebei or elsewhere. */
export const COUNTY = { province: '河北省', city: '青岚市', county: '云溪县' } as const

export const TOWNS = [
  ...['城关', '柳河', '石门', '青峰', '白沙', '双泉', '大安', '龙潭', '望山', '清河', '松岭', '杏花'],
  ...['桃林', '东岭', '西坡', '南川', '北寨', '金滩', '银杏', '玉泉', '平安', '长岗', '永兴', '太和'],
  ...['凤鸣', '鹤溪', '麦田', '荷塘', '枫桥', '云台', '碧水', '红石', '黄土岭', '马鞍', '牛头山', '小河口'],
] as const

const FIRST = [...'东西南北上下前后大小新老'] as const
const SECOND = [
  ...'王李张刘陈杨赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚',
] as const
const LAST = ['庄', '家沟', '家湾', '家铺', '各庄', '家营', '家洼', '家峪', '店', '家堡', '屯', '家台'] as const

/** A village such as 东王庄. There are about 7,000 of them. */
export function villageOf(number: number): string {
  const [first, second, last] = [at(FIRST, number), at(SECOND, number / FIRST.length), at(LAST, number / 611)]
  return `${first}${second}${last}`
}

const ROAD_WORDS = [...'迎宾建设文化人民振兴和平朝阳滨河府前中兴学府工业光明友谊团结幸福富强民主'] as const

/** A street such as 迎宾路. */
export function streetOf(number: number): string {
  const count = ROAD_WORDS.length / 2
  const start = (Math.floor(number) % count) * 2
  return `${ROAD_WORDS.slice(start, start + 2).join('')}${at(['路', '大街', '街', '巷'], number / count)}`
}

/** A country road such as 柳石线, which joins two towns. */
export function roadOf(number: number): string {
  const from = at(TOWNS, number)
  const to = at(TOWNS, number / TOWNS.length + number + 1)
  return `${from.slice(0, 1)}${to.slice(0, 1)}线`
}

const RIVERS = ['柳河', '清河', '云溪河', '白沙河', '石门川', '双泉河', '龙潭河', '南川河', '鹤溪', '小青河'] as const

export function riverOf(number: number): string {
  return at(RIVERS, number)
}

/** The town of a number; the list starts again where it ends. */
export function townOf(number: number): string {
  const town = at(TOWNS, number)
  return `${town}${number % 5 === 4 ? '乡' : '镇'}`
}

function at<T>(list: readonly T[], number: number): T {
  const [item] = list.slice(Math.floor(Math.abs(number)) % list.length)
  if (item === undefined) throw new RangeError('An empty list has no item.')
  return item
}
