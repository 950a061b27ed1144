import { z } from 'zod'

/** Text that must say something. */
export const text = z.string().regex(/\S/, { error: 'blank-text' })

/** A table cell as printed; empty when the cell was left blank (未填). */
export const cell = z.string()

/** A calendar day. */
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'day-not-valid' })

/** An address that a page may link to. */
export const webAddress = z.string().regex(/^(https?:\/\/|mailto:)\S+$/, { error: 'address-not-allowed' })
