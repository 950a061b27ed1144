import type { Figure } from '../model/appraisal.ts'
import { toHalfWidth } from './half-width.ts'

const PRINTED = /^(-?\d+(?:\.\d+)?)\s*(%|分)?$/

/** A printed weight, score or rate. A percentage is a share: `98.00%` is 0.98. Anything else, such as `/`, has no value. */
export function parseFigure(raw: string): Figure {
  const [, digits, unit] = PRINTED.exec(toHalfWidth(raw).trim()) ?? []
  if (digits === undefined) return { raw }
  // Read as a decimal literal: 33.33 / 100 would not be 0.3333.
  return { raw, value: Number(unit === '%' ? `${digits}e-2` : digits) }
}
