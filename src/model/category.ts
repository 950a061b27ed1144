/** Level one of an indicator. `cost` stands at level one in the cost-first layout. Source: 财预〔2020〕10号. */
export const GROUPS = ['output', 'cost', 'benefit', 'satisfaction'] as const
export type Group = (typeof GROUPS)[number]

/** Level two of an indicator within its group. */
export const KINDS = {
  output: ['quantity', 'quality', 'timeliness', 'cost'],
  cost: ['economic', 'social', 'ecological'],
  benefit: ['economic', 'social', 'ecological', 'sustainability'],
  satisfaction: ['beneficiary'],
} as const satisfies Record<Group, readonly string[]>

/** An indicator category: a group and a kind of that group. */
export type Category = { [G in Group]: { readonly group: G; readonly kind: (typeof KINDS)[G][number] } }[Group]
