import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Chooses one of a list: the same in every run that begins with the same seed. */
export type Choose = <Value>(values: readonly Value[]) => Value

/** Something that an editor does to a content folder. It may do nothing, or leave faults. */
export type Edit = (content: string, choose: Choose) => void

/** Choices that a seed decides. Source: the generator mulberry32. */
export function choosingBy(seed: number): Choose {
  let state = seed
  return (values) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const value = values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length]
    if (value === undefined) throw new RangeError('There is nothing to choose from.')
    return value
  }
}

function filesIn(content: string, pattern: RegExp): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => join(content, file))
}

const PROJECT = /^\d{4}\/[^/]+\/(?!appraisal|monitoring|whole)[^/]+\.yaml$/
const UNIT = /^\d{4}\/[^/]+\/department\.md$/
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const WORDS = ['培训', '维修', '采购', '会议', '绿化', '补助'] as const

function change(file: string, by: (text: string) => string): void {
  writeFileSync(file, by(readFileSync(file, 'utf8')))
}

/** A project as one of its own: without what makes it another. */
function alone(text: string): string {
  return text.replace(/^code: .*\n/m, '').replace(/^continues:.*\n(?: .*\n)*/m, '')
}

/** What editors do, by what it is called. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'an amount': (content, choose) =>
    change(choose(filesIn(content, PROJECT)), (text) =>
      text.replace(/^budget: .*$/m, `budget: "${choose(DIGITS)}${choose(DIGITS)}.50"`),
    ),
  'a target': (content, choose) =>
    change(choose(filesIn(content, PROJECT)), (text) =>
      text.replace(/^( *)target: .*$/m, `$1target: ≥${choose(DIGITS)}${choose(DIGITS)}次`),
    ),
  'a name': (content, choose) =>
    change(choose(filesIn(content, PROJECT)), (text) =>
      text.replace(/^name: (.*)$/m, (_, name) => `name: ${name}${choose(WORDS)}`),
    ),
  'a new project': (content, choose) => {
    const from = choose(filesIn(content, PROJECT))
    const text = alone(readFileSync(from, 'utf8')).replace(/^name: .*$/m, `name: 新的${choose(WORDS)}${choose(DIGITS)}`)
    writeFileSync(join(dirname(from), `new-${choose(DIGITS)}${choose(DIGITS)}.yaml`), text)
  },
  'a project less': (content, choose) => rmSync(choose(filesIn(content, PROJECT))),
  'another address': (content, choose) => {
    const from = choose(filesIn(content, PROJECT))
    renameSync(from, join(dirname(from), `${basename(from, '.yaml')}-${choose(DIGITS)}.yaml`))
  },
  'a project that another unit continues': (content, choose) => {
    const [from, to] = [choose(filesIn(content, PROJECT)), choose(filesIn(content, UNIT))]
    const address = from.slice(content.length + 1, -'.yaml'.length)
    const text = `${alone(readFileSync(from, 'utf8')).trimEnd()}\ncontinues: ${address}\n`
    writeFileSync(join(dirname(to), `moved-${choose(DIGITS)}.yaml`), text)
  },
  'the name of a unit': (content, choose) =>
    change(choose(filesIn(content, UNIT)), (text) =>
      text.replace(/^name: (.*)$/m, `name: $1${choose(['局', '中心'])}`),
    ),
  'self-appraisals': (content, choose) => {
    const project = choose(filesIn(content, PROJECT))
    const name = /^name: (.*)$/m.exec(readFileSync(project, 'utf8'))?.[1] ?? ''
    const money = `    funding:\n      - source: 年度资金总额\n        original: "9"\n        revised: "9"\n        executed: "${choose(DIGITS)}"\n`
    const file = join(dirname(project), 'appraisal.yaml')
    if (existsSync(file)) rmSync(file)
    else writeFileSync(file, `appraisals:\n  - name: ${name}\n    moneyUnit: 万元\n${money}    indicators: []\n`)
  },
  'a year more of a unit': (content, choose) => {
    const unit = dirname(choose(filesIn(content, UNIT)))
    const to = join(content, choose(['2020', '2024']), basename(unit))
    if (!existsSync(to)) cpSync(unit, to, { recursive: true })
  },
  'a unit less in a year': (content, choose) => rmSync(dirname(choose(filesIn(content, UNIT))), { recursive: true }),
  'the settings of the site': (content, choose) =>
    change(
      join(content, 'site.yaml'),
      (text) => `${text.replace(/^notice: .*\n/m, '')}notice: 提示${choose(DIGITS)}\n`,
    ),
  'the glossary': (content, choose) =>
    change(join(content, 'glossary.yaml'), (text) => text.replace(/^( *plain: .*)$/m, `$1${choose(WORDS)}`)),
  'the list of units': (content, choose) => {
    const [unit, name] = [basename(dirname(choose(filesIn(content, UNIT)))), choose(WORDS)]
    const list = join(content, 'units.yaml')
    if (existsSync(list)) rmSync(list)
    else appendFileSync(list, `- id: "${unit}"\n  name: 某${name}局\n- id: "999"\n  name: 某${name}中心\n`)
  },
}
