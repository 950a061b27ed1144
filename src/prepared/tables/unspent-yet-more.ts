import { byAmount } from '../../facts/money/money.ts'
import { rateOf } from '../execution.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { finderOf, NO_YEAR, projectRow, unitNamesOf } from '../rows.ts'

const LOW = 0.8

/** Projects that did not spend their money and are given no less. Source: 预算法 §32. */
export const UNSPENT_YET_MORE: PreparedTable = {
  id: 'unspent-yet-more',
  group: 'results',
  title: '哪些项目上次没花完、这次钱没有少',
  method:
    '它接着的往年项目执行率不到 80%，今年的预算却没有减少，多得最多的排在前面。预算法第三十二条要求编预算时参考上一年的执行情况和绩效评价结果；合并、拆分的不比。',
  among: '个往年算得出执行率、预算能比的项目',
  rowsOf: '个项目',
  columns: [
    { name: '往年执行率', kind: 'share' },
    { name: '原预算', kind: 'money', wide: true },
    { name: '新预算', kind: 'money', wide: true },
    { name: '增减', kind: 'difference' },
  ],
  answerOf: ({ newest, projects }) => {
    if (!newest) return NO_YEAR
    const [dossierOf, nameOf] = [finderOf({ projects }), unitNamesOf(newest)]
    const known = newest.comparedBudgets.flatMap(({ befores: [was, ...merged], afters: [is, ...parts], ...move }) => {
      const rate = was && rateOf(dossierOf(was))
      return is && rate !== undefined && merged.length + parts.length === 0 ? [{ is, rate, ...move }] : []
    })
    const rows = known
      .filter(({ rate, difference }) => rate < LOW && difference >= 0n)
      .toSorted((a, b) => byAmount(a.difference, b.difference))
      .map(({ is, rate, before, after, difference }) =>
        projectRow(is, nameOf(is.unit), [rate, before, after, difference]),
      )
    return { year: newest.year.year, rows, compared: known.length }
  },
}
