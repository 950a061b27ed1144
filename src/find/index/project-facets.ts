import type { ProjectDossier } from '../../dossier/project-dossier.ts'
import type { RuleDossier } from '../../dossier/rule-dossier.ts'
import { type Category, GROUPS, KINDS } from '../../model/category.ts'
import { formatCategory } from '../../words/category.ts'
import { COUNTED, PENDING } from '../../words/grade.ts'
import { attainmentWords } from '../../words/result-words.ts'
import { byFacet, type FacetName, type FacetValue } from '../shared/facets.ts'

/** Every facet's values of one project, each once. */
type ProjectFacets = Readonly<Record<FacetName, readonly FacetValue[]>>

/** What facets are read from: a part of a project's dossier. */
export interface FacetedProject extends Pick<ProjectDossier, 'project'> {
  readonly department: Pick<ProjectDossier['department'], 'slug' | 'name'>
  readonly selfAppraisal: Pick<ProjectDossier['selfAppraisal'], 'state' | 'grade'>
  readonly attainments: ProjectDossier['attainments']
  /** The review rules that found something in it. */
  readonly foundRules: readonly Pick<ProjectDossier['foundRules'][number], 'rule'>[]
}

/** The review rules of the site, in their order. */
export type OrderedRules = readonly Pick<RuleDossier, 'rule'>[]

type Compare = (a: FacetValue, b: FacetValue) => number

/** How a facet is read. */
interface FacetReading {
  readonly valuesOf: (faceted: FacetedProject) => readonly FacetValue[]
  /** The order in which values are offered; absent: as projects have them, the newest first. */
  readonly compareBy?: (rules: OrderedRules) => Compare
}

const byPinyin = new Intl.Collator('zh-CN')

const READINGS: Readonly<Record<FacetName, FacetReading>> = {
  year: { valuesOf: ({ project }) => [yearFacet(project.year)] },
  unit: {
    valuesOf: ({ department: { slug, name } }) => [{ id: slug, label: name }],
    compareBy: () => (a, b) => byPinyin.compare(a.label, b.label),
  },
  // The sources that pay anything.
  funding: {
    valuesOf: ({ project }) =>
      project.funding.filter(({ amount }) => amount.fen !== 0n).map(({ source }) => ({ id: source, label: source })),
  },
  grade: {
    valuesOf: ({ selfAppraisal }) => [gradeFacet(selfAppraisal)],
    compareBy: () => inOrderOf(COUNTED.map(({ grade }) => grade)),
  },
  attained: {
    valuesOf: (faceted) => [attainedFacet(faceted)],
    compareBy: () => inOrderOf(Object.keys(ATTAINED)),
  },
  category: {
    valuesOf: ({ project }) =>
      project.indicators.flatMap(({ category }) => (category ? [categoryFacet(category)] : [])),
    compareBy: () => inOrderOf(GROUPS.flatMap((group) => KINDS[group].map((kind) => `${group}-${kind}`))),
  },
  finding: {
    valuesOf: ({ foundRules }) => foundRules.map(({ rule: { id, title } }) => ({ id, label: title })),
    compareBy: (rules) => inOrderOf(rules.map(({ rule }) => rule.id)),
  },
}

/** What a project can be narrowed by. */
export function projectFacetsOf(faceted: FacetedProject): ProjectFacets {
  return byFacet((name) => distinct(READINGS[name].valuesOf(faceted)))
}

/** The distinct values of a facet in the order in which they are offered. `values`: as projects have them, the newest first;
 *  where one has several labels, it is offered by its newest. */
export function offeredOf(name: FacetName, values: readonly FacetValue[], rules: OrderedRules): FacetValue[] {
  const compare = READINGS[name].compareBy?.(rules) ?? (() => 0)
  return distinct(values).sort(compare)
}

/** A year as a facet's value. */
export function yearFacet(year: number): FacetValue {
  return { id: String(year), label: `${year}年` }
}

/** What a department says of its project, as a facet's value. */
export function gradeFacet({ state, grade }: FacetedProject['selfAppraisal']): FacetValue {
  const id = grade ?? state
  return { id, label: COUNTED.find((counted) => counted.grade === id)?.name ?? '' }
}

/** What a project's comparable targets came to together, in the order offered. */
const ATTAINED = {
  met: '都达到',
  missed: '有未达到',
  incomparable: attainmentWords({ state: 'incomparable' }),
  pending: PENDING,
} as const

function attainedFacet({ attainments, selfAppraisal }: FacetedProject): FacetValue {
  const { met, missed, incomparable } = attainments
  const isPending = incomparable === 0 && selfAppraisal.state === 'pending'
  const id = missed > 0 ? 'missed' : met > 0 ? 'met' : isPending ? 'pending' : 'incomparable'
  return { id, label: ATTAINED[id] }
}

function categoryFacet(category: Category): FacetValue {
  return { id: `${category.group}-${category.kind}`, label: formatCategory(category) }
}

function inOrderOf(ids: readonly string[]): Compare {
  const places = new Map(ids.map((id, place) => [id, place]))
  return (a, b) => (places.get(a.id) ?? ids.length) - (places.get(b.id) ?? ids.length)
}

/** Each id once, by its first label. */
function distinct(values: readonly FacetValue[]): FacetValue[] {
  const byId = new Map<string, FacetValue>()
  for (const value of values) if (!byId.has(value.id)) byId.set(value.id, value)
  return [...byId.values()]
}
