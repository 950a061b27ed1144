import type { Kind, Sort } from './kind.ts'
import { OFFICE_KINDS } from './office.ts'
import { ORDER_KINDS } from './order.ts'
import { SERVICE_KINDS } from './services.ts'
import { WORKS_KINDS } from './works.ts'

/** Every kind of project of the example. */
export const KINDS: readonly Kind[] = [...OFFICE_KINDS, ...WORKS_KINDS, ...SERVICE_KINDS, ...ORDER_KINDS]

/** Kinds that cost is asked about through the years: those of cars. */
export const VEHICLE_KINDS: readonly Kind[] = KINDS.filter(({ id }) => id.startsWith('vehicle-'))

/** The kinds that a sort of unit has for itself, then those of every unit. Cars are left out: not every unit has them. */
export function kindsOf(sort: Sort): { own: readonly Kind[]; common: readonly Kind[] } {
  const kinds = KINDS.filter((kind) => !VEHICLE_KINDS.includes(kind))
  return {
    own: kinds.filter(({ sorts }) => sorts?.includes(sort)),
    common: kinds.filter(({ sorts }) => sorts === undefined),
  }
}
