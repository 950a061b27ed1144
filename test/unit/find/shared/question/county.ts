import type { Known } from '../../../../../src/find/shared/known.ts'
import type { Understood } from '../../../../../src/find/shared/question/understood.ts'

/** What is known of a made-up county. */
export const COUNTY: Known = {
  years: [2025, 2024, 2023],
  region: '河北省青岚市云溪县',
  units: [
    { id: 'jyj', name: '云溪县教育局', formerNames: ['云溪县教育体育局'] },
    { id: 'czj', name: '云溪县财政局', formerNames: [] },
    { id: 'jtj', name: '云溪县交通运输局', formerNames: [] },
    { id: 'yy', name: '云溪县医院', formerNames: [] },
    { id: 'cg', name: '云溪县城市管理局', formerNames: [] },
    { id: 'bgs', name: '云溪县办公室', formerNames: [] },
    { id: 'rd', name: '云溪县人民代表大会常务委员会办公室', formerNames: [] },
    { id: 'lz1', name: '云溪县东河镇中心小学', formerNames: [] },
    { id: 'lz2', name: '云溪县西河镇中心小学', formerNames: [] },
    { id: 'kfq', name: '开发区教育局', formerNames: [] },
  ],
  rules: [
    { id: 'rate-low', title: '预算执行率低' },
    { id: 'short', title: '太短' },
  ],
}

/** A reading on one line: conditions, then texts (with the amount that they may mean, and what they are cut to), then what is asked,
 *  with `!` where that is sure. */
export function saidOf({ parts, texts, asked }: Understood): string {
  const conditions = parts.map(({ condition }) => {
    if (condition.kind === 'value') return `${condition.facet}=${condition.ids.join('|')}`
    if (condition.kind === 'sort') return condition.sort
    return `${condition.min ?? ''}..${condition.max ?? ''}`
  })
  const left = texts.map(({ text, fen, quoted, core }) => {
    const whole = quoted ? `“${text}”` : text
    return `${whole}${fen === undefined ? '' : `=${fen}`}${core.length === 0 ? '' : `>${core.join('+')}`}`
  })
  return [...conditions, ...left, ...(asked ? [`${asked.what}${asked.sure ? '!' : '?'}`] : [])].join(' ')
}
