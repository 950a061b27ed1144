import type { ImportProblem } from '../faults/import-fault.ts'

/** What keeps some items from going in together; empty when nothing does. */
type FaultsOf<Item> = (items: readonly Item[]) => Promise<readonly ImportProblem[]>

/** Items that can go in together, and why each of the others cannot. */
interface Sorted<Item> {
  readonly kept: readonly Item[]
  readonly refused: ReadonlyMap<Item, readonly ImportProblem[]>
}

/** Tells which items can go in: one that is at fault by itself is refused, and so are both of two that disagree; no other
 *  is refused for their sake. Items of different groups hardly ever disagree: `groupOf` makes the search short where there are
 *  many. */
export async function sortOut<Item>(
  items: readonly Item[],
  faultsOf: FaultsOf<Item>,
  groupOf: (item: Item) => Promise<string>,
): Promise<Sorted<Item>> {
  const refused = new Map<Item, readonly ImportProblem[]>()
  if ((await faultsOf(items)).length === 0) return { kept: items, refused }
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const faults = await faultsOf([item])
    if (faults.length > 0) {
      refused.set(item, faults)
      continue
    }
    const group = await groupOf(item)
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  for (const group of groups.values()) await refuseAtOdds(group, faultsOf, refused)
  const rest = items.filter((item) => !refused.has(item))
  await refuseAtOdds(rest, faultsOf, refused)
  return { kept: rest.filter((item) => !refused.has(item)), refused }
}

/** Refuses those that disagree with one another, until the others can go in. */
async function refuseAtOdds<Item>(
  items: readonly Item[],
  faultsOf: FaultsOf<Item>,
  refused: Map<Item, readonly ImportProblem[]>,
): Promise<void> {
  let left = items
  for (;;) {
    const faults = await faultsOf(left)
    if (faults.length === 0) return
    const at = await firstAtOdds(left, faultsOf)
    const item = left[at]
    if (item === undefined) return
    let others = 0
    for (const before of left.slice(0, at)) {
      const between = await faultsOf([before, item])
      if (between.length === 0) continue
      others += 1
      refused.set(before, between)
      refused.set(item, between)
    }
    if (others === 0) refused.set(item, faults)
    left = left.filter((one) => !refused.has(one))
  }
}

/** The first item that cannot go in with all that are before it; there is one. */
async function firstAtOdds<Item>(items: readonly Item[], faultsOf: FaultsOf<Item>): Promise<number> {
  let [low, high] = [0, items.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((await faultsOf(items.slice(0, middle + 1))).length > 0) high = middle
    else low = middle + 1
  }
  return low
}
