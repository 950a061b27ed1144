/** The head of a row or column that is the sum of the others, such as `金额合计`. Source: 部门整体支出绩效目标表. */
const SUM = /^(?:金额)?(?:合计|总计|总额|小计|总金额|资金总额|金额总计)$/

/** Whether a printed label is that of a sum. */
export function isSumLabel(label: string): boolean {
  return SUM.test(label.normalize('NFKC').replace(/[\s:：]|^其中/g, ''))
}
