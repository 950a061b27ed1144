/** YAML as it is written by hand with a slip, above `REST`, and what is told: place, rule, Chinese, English. */
export type SlipRow = readonly [string, readonly (readonly [string, string, string, string])[]]

/** The other keys that a project's file must have. */
export const REST = 'moneyUnit: 元\nbudget: "1.00"\nfunding: {}\nindicators: []\n'
