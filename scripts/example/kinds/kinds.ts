import { CARE_KINDS } from './care.ts'
import { CONGRESS_KINDS } from './congress.ts'
import { CULTURE_KINDS } from './culture.ts'
import { EDUCATION_KINDS } from './education.ts'
import { ENVIRONMENT_KINDS } from './environment.ts'
import { FARMING_KINDS } from './farming.ts'
import type { Kind, Sort } from './kind.ts'
import { OFFICE_KINDS } from './office.ts'
import { ORDER_KINDS } from './order.ts'
import { VEHICLE_KINDS } from './vehicles.ts'
import { WORKS_KINDS } from './works.ts'

/** Every kind of project of the example; their order is part of what its chance gives. */
export const KINDS: readonly Kind[] = [
  ...VEHICLE_KINDS,
  ...OFFICE_KINDS,
  ...WORKS_KINDS,
  ...ENVIRONMENT_KINDS,
  ...EDUCATION_KINDS,
  ...CARE_KINDS,
  ...FARMING_KINDS,
  ...CULTURE_KINDS,
  ...CONGRESS_KINDS,
  ...ORDER_KINDS,
]

/** The kinds that a sort of unit has for itself, then those of every unit. Cars are left out: not every unit has them. */
export function kindsOf(sort: Sort): { own: readonly Kind[]; common: readonly Kind[] } {
  const kinds = KINDS.filter((kind) => !VEHICLE_KINDS.includes(kind))
  return {
    own: kinds.filter(({ sorts }) => sorts?.includes(sort)),
    common: kinds.filter(({ sorts }) => sorts === undefined),
  }
}
