import type { ProjectFile } from '../../src/model/files/project-file.ts'
import { soiled } from './dirt.ts'
import type { Kind } from './kinds/kind.ts'
import { randomOf } from './random.ts'
import { RATES } from './rates.ts'
import type { Row } from './row.ts'
import { filled, type Subject, yearsAfter } from './texts.ts'
import type { Style } from './units.ts'

type FileRow = ProjectFile['indicators'][number]

/** Printed levels one and two; where cost stands first, and where it is an output. */
const LEVELS: Readonly<Record<string, readonly [classic: string, costFirst: string]>> = {
  q: ['产出指标/数量指标', '产出指标/数量指标'],
  u: ['产出指标/质量指标', '产出指标/质量指标'],
  t: ['产出指标/时效指标', '产出指标/时效指标'],
  c: ['产出指标/成本指标', '成本指标/经济成本指标'],
  o: ['产出指标/成本指标', '成本指标/社会成本指标'],
  l: ['产出指标/成本指标', '成本指标/生态环境成本指标'],
  e: ['效益指标/经济效益指标', '效益指标/经济效益指标'],
  s: ['效益指标/社会效益指标', '效益指标/社会效益指标'],
  n: ['效益指标/生态效益指标', '效益指标/生态效益指标'],
  k: ['效益指标/可持续影响指标', '效益指标/可持续影响指标'],
  m: ['满意度指标/服务对象满意度指标', '满意度指标/服务对象满意度指标'],
}
const CLASSIC = [...'qutcolesnkm']
const COST_FIRST = [...'colqutesnkm']

/** Rows that any project may have, and how often it has them. */
const GENERIC: readonly (readonly [rate: number, row: string])[] = [
  [0.75, 'c|项目控制预算数|≤{budget}万元|反映项目总成本控制情况'],
  [0.3, 'u|项目完成质量|合格|反映项目完成质量'],
  [0.25, 't|资金拨付及时率|≥{intime%}|反映资金拨付进度'],
  [0.2, 't|项目完成时间|{year}年12月底前|反映项目完成的时间'],
  [0.35, 'e|拉动地方经济发展|拉动地方经济发展|拉动地方经济发展'],
  [0.15, 'e|节约财政资金|有所节约|反映节约财政资金的情况'],
  [0.2, 's|群众知晓率|≥{know%}|反映群众对项目的知晓情况'],
  [0.3, 'n|改善生态环境质量|改善生态环境质量|督促改善生态环境质量'],
  [0.45, 'k|项目持续发挥作用期限|长期|项目持续发挥作用期限'],
  [0.25, 'k|建立健全长效机制|建立健全长效机制|反映制度建设情况'],
]
/** Costs that only the cost-first layout asks for. */
const COST_FIRST_GENERIC: typeof GENERIC = [
  [0.5, 'o|对社会发展造成的负面影响|无负面影响|反映社会成本'],
  [0.5, 'l|对自然生态环境造成的负面影响|无负面影响|反映生态环境成本'],
]

const BASES = ['年度工作计划', '历史水平', '行业标准', '上级文件要求', '部门职责', '项目实施方案', '合同约定'] as const

/** Small changes of words between years. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/完成率/, '任务完成率'],
  [/及时率/, '及时完成率'],
  [/合格率/, '达标率'],
  [/数量$/, '总数'],
  [/人数$/, '人员数量'],
  [/次数$/, '总次数'],
]

/** A project's indicators in the order of its table, every slot filled, before any irregularity of single cells. */
export function rowsOf(kind: Kind, subject: Subject, { oneBasis, costFirstFrom }: Style): Row[] {
  const costFirst = subject.year >= costFirstFrom
  const random = randomOf(subject.root, 'rows')
  const generic = [...GENERIC, ...(costFirst ? COST_FIRST_GENERIC : [])].filter(([rate]) => random.chance(rate))
  const satisfaction = `m|${kind.served}满意度|≥{happy%}|反映${kind.served}对项目实施的满意程度`
  const missing = random.chance(RATES.groupMissing) ? random.pick(['m', 'c', 'n']) : ''
  const texts = [...kind.rows, ...generic.map(([, row]) => row), satisfaction]
  const order = costFirst ? COST_FIRST : CLASSIC
  return texts
    .map((text) => rowOf(text, subject, oneBasis))
    .filter(({ level, name }) => level !== missing && !isDropped(name, subject))
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

function rowOf(text: string, subject: Subject, oneBasis: string | undefined): Row {
  const [level = 'q', name = '', target = '', description = ''] = text.split('|')
  const basis = oneBasis ?? randomOf(subject.root, 'basis', name).pick(BASES)
  return {
    level,
    name: rewordedName(filled(name, subject), subject),
    target: filled(target, subject),
    description: filled(description, subject),
    basis,
  }
}

function rewordedName(name: string, { root, born, year }: Subject): string {
  const changed = yearsAfter(born, year).some((one) => randomOf(root, 'row', name, one).chance(0.03))
  const [words, other] = REWORDINGS.find(([pattern]) => pattern.test(name)) ?? []
  return changed && words && other !== undefined ? name.replace(words, other) : name
}

function isDropped(name: string, { root, born, year }: Subject): boolean {
  return yearsAfter(born, year).some((one) => randomOf(root, 'dropped', name, one).chance(0.02))
}

/** The rows as the unit's table prints them, with what real tables have wrong. */
export function printedRows(rows: readonly Row[], subject: Subject, style: Style): FileRow[] {
  const costFirst = subject.year >= style.costFirstFrom
  const random = randomOf(subject.root, 'dirt')
  const mixed = random.chance(RATES.mixedLayouts)
  const threshold = random.chance(RATES.oneThreshold) ? random.pick(['≥90%', '≥95%', '100%']) : undefined
  return rows.map((row, n) => {
    const first = mixed && row.level === 'c' ? !costFirst : costFirst
    const [level1 = '', level2 = ''] = (LEVELS[row.level] ?? ['/', '/'])[first ? 1 : 0].split('/')
    const dirty = soiled(
      threshold === undefined ? row : { ...row, target: threshold },
      randomOf(subject.root, 'cell', n),
    )
    const wrong = randomOf(subject.root, 'level', n).chance(RATES.wrongLevel)
    return { level1: wrong ? '效益指标' : level1, level2, ...cellsOf(dirty, style) }
  })
}

function cellsOf({ name, target, description, basis }: Row, { table }: Style): Omit<FileRow, 'level1' | 'level2'> {
  switch (table) {
    case 'described':
      return { name, description, target: target.replace(/^=/, ''), basis }
    case 'standard':
      return { name, target: target.replace(/^=/, ''), standard: standardOf(basis) }
    case 'three-cells': {
      const [, operator, number, unit] = /^([≥≤=])([\d.]+)(.*)/.exec(target) ?? []
      return operator !== undefined && number !== undefined && unit !== undefined
        ? { name, operator, target: number, unit }
        : { name, operator: '定性', target, unit: '' }
    }
  }
}

function standardOf(basis: string): string {
  if (basis === '') return ''
  if (basis === '历史水平') return '历史标准'
  return basis === '行业标准' ? '行业标准' : '计划标准'
}
