/** How an actual value is compared with a quantitative target. */
export type Operator = '>=' | '<=' | '>' | '<' | '='

/** A printed target value (指标值), read. `raw` is always the cell as printed. */
export type Target = { readonly raw: string } & (
  | { readonly kind: 'quantity'; readonly operator: Operator; readonly number: number; readonly unit: string }
  /** A unit or operator without its number, such as `%` alone or `≥**株`. */
  | { readonly kind: 'number-missing'; readonly unit: string }
  /** Dates in ISO 8601, as fine as printed: `2023-07`, `2021-12-31`, or `--12` without a year. A deadline has no `from`. */
  | { readonly kind: 'dates'; readonly from?: string; readonly to: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** A target in words (定性), such as `促进社会稳定`. */
  | { readonly kind: 'quality' }
  /** The cell is in the table and was left blank (未填). */
  | { readonly kind: 'blank' }
)

export type TargetKind = Target['kind']
