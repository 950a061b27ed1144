const OPERATOR =
  /^(?:[≥≤＝=><≧≦＞＜﹥﹤]+|[大小]于(?:等于|或等于)?|[大小]等于|不[低高小大少]于|等于|定[性量](?:指标)?|正向(?:指标)?|反向(?:指标)?)$/

/** Whether a text is what a cell of operators holds: a sign, its words, or the kind of an indicator (定性, 正向). */
export function isOperatorWord(text: string): boolean {
  return OPERATOR.test(text)
}
