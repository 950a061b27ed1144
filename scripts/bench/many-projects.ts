import type { Year } from '../../src/model/content.ts'
import type { Project } from '../../src/model/project.ts'

const OBJECTS = [
  '公务用车',
  '人大会议',
  '农村公路',
  '老旧小区',
  '食品安全',
  '森林防火',
  '残疾人',
  '中小学校园',
  '档案',
  '信访',
]
const WORKS = ['运行维护', '保障', '养护', '改造', '抽检', '宣传', '补助', '安保', '信息化', '化解']
const NEWEST = 2025

/** Projects of many units and years for timing: of every `renamed` names one is new in the next year. No dice are thrown,
 *  so that every run measures the same. */
export function manyProjects(units: number, projects: number, years: number, renamed = 3): readonly Year[] {
  return Array.from({ length: years }, (_, back) => {
    const year = NEWEST - back
    const departments = Array.from({ length: units }, (_, unit) => {
      const slug = String(1000 + unit)
      const own = Array.from({ length: projects }, (_, place) => projectOf(year, slug, place, renamed))
      return { year, slug, name: slug, parts: [], sources: [], projects: own }
    })
    return { year, departments }
  })
}

function projectOf(year: number, unit: string, place: number, renamed: number): Project {
  const variant = place % renamed === 0 ? year : 0
  const [object, work] = [OBJECTS[(place * 7 + variant) % 10] ?? '', WORKS[(place * 3 + variant) % 10] ?? '']
  const village = String.fromCharCode(0x4e00 + ((place * 131 + variant * 17) % 5000))
  const name = `${village}${object}${work}`
  const purpose = `用于${name}，保障各项工作任务按时完成，提高服务水平和群众满意度，${village}片区覆盖率达到要求`
  const indicators = ['完成率', `${object}数量`, '成本控制', '群众满意度'].map((indicator, at) => ({
    number: at + 1,
    level1: '产出指标',
    level2: '数量指标',
    name: indicator,
  }))
  return { year, unit, slug: `p${place}`, name, purpose, moneyUnit: '元', budget: { raw: '' }, funding: [], indicators }
}
