/** Counts what a reader asks, so that a late answer to an earlier question never replaces a newer one. Each call begins a turn
 *  and ends all before it; its answer says whether that turn is still the newest. */
export function countTurns(): () => () => boolean {
  let turn = 0
  return () => {
    turn += 1
    const mine = turn
    return () => mine === turn
  }
}
