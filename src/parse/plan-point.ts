import type { PlanPoint } from '../model/spend-plan.ts'
import { toHalfWidth } from './half-width.ts'

/** Why a cell of the spend plan is not a share. */
export type ShareFault = 'share-not-number' | 'share-out-of-range'

/** One month of the spend plan (资金支出计划（%）). `label` is a column head such as `3月底`, `raw` its cell. */
export function parsePlanPoint(label: string, raw: string): PlanPoint | ShareFault {
  const point = { label, month: Number.parseInt(toHalfWidth(label), 10), raw }
  const share = parseShare(raw)
  if (share === undefined) return point
  return typeof share === 'string' ? share : { ...point, share }
}

/** A printed percentage as a share 0–1. The row's own head says %, so a bare `50` is 50 %. Undefined for a blank cell. */
export function parseShare(raw: string): number | undefined | ShareFault {
  const printed = toHalfWidth(raw).trim()
  if (printed === '') return undefined
  const digits = /^(-?\d+(?:\.\d+)?)\s*%?$/.exec(printed)?.[1]
  if (digits === undefined) return 'share-not-number'
  // Read as a decimal literal: 33.33 / 100 would not be 0.3333.
  const share = Number(`${digits}e-2`)
  return share < 0 || share > 1 ? 'share-out-of-range' : share
}
