import { APPRAISAL_FORMS } from './published/appraisals.ts'
import { LIST_FORMS } from './published/lists.ts'
import { PLACE_FORMS } from './published/places.ts'
import type { PublishedForm } from './published/published-form.ts'
import { TARGET_FORMS } from './published/targets.ts'
import { WHOLE_FORMS } from './published/wholes.ts'

/** Every form that is published, as some place prints it. */
export const PUBLISHED: readonly PublishedForm[] = [
  ...TARGET_FORMS,
  ...APPRAISAL_FORMS,
  ...WHOLE_FORMS,
  ...PLACE_FORMS,
  ...LIST_FORMS,
]
