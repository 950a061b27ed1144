import type { MonitoringFile } from '../../src/model/files/monitoring-file.ts'
import type { Identified } from './identity.ts'
import { budgetOf, printedAmount } from './money.ts'
import { randomOf } from './random.ts'
import { spendingOf } from './spending.ts'
import type { ExampleUnit } from './units.ts'

/** Months at whose end a unit reports, of a finished year and of the one that is running. Source: 财预〔2019〕136号 asks for
 *  January to July. */
const MONTHS = { finished: [7, 10], running: [7] } as const
/** Reports with a cell left blank. Guess. */
const BLANK = 0.03

/** A unit's monitoring of a year: what each project had spent, in amounts or per cents as the unit prints them. */
export function monitoringOf(unit: ExampleUnit, projects: readonly Identified[], isFinished: boolean): MonitoringFile {
  const months = isFinished ? MONTHS.finished : MONTHS.running
  return { reports: projects.map((one) => reportOf(one, unit, months)) }
}

function reportOf({ project, code }: Identified, { style }: ExampleUnit, months: readonly number[]) {
  const budget = budgetOf(project)
  const { executed } = spendingOf(project, budget)
  const random = randomOf(project.root, 'monitoring', project.year)
  const speed = 0.75 + random.next() * 0.7
  const spent = months.map((month): [string, string] => {
    const yuan = Math.round(executed * (month / 12) ** speed)
    if (random.chance(BLANK)) return [`${month}月底`, '']
    const share = `${((yuan / budget) * 100).toFixed(2)}%`
    return [`${month}月底`, style.monitoringInPercent ? share : printedAmount(yuan, style.moneyUnit)]
  })
  const { name } = project
  return { ...(code !== undefined && { code }), name, moneyUnit: style.moneyUnit, spent: Object.fromEntries(spent) }
}
