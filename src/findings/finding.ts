import type { Appraisal } from '../model/appraisal.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'

/** How much a finding asks of its reader: `check` 核对, something that does not go together; `note` 提示, good to know. */
export const SEVERITIES = ['check', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What a rule looks at, in the order in which rules and findings are listed. */
export const FINDING_GROUPS = [
  'completeness',
  'measurability',
  'units',
  'repetition',
  'money',
  'structure',
  'grade',
  'appraisal',
] as const
export type FindingGroup = (typeof FINDING_GROUPS)[number]

/** One place of a document that a rule found. */
export interface Hit {
  /** Anchor on the project's page: `i-3`, `plan`, `purpose`, `goal-2`, `money`, `indicators`; on that of its
   *  unit's self-appraisals, `appraisal-1` and `appraisal-1-i-3`. */
  readonly place: string
  /** The printed values that the rule looked at; an empty one is a blank cell. */
  readonly values: readonly string[]
  /** What was found, in plain Chinese that quotes the values. Says what to check, never who did wrong. */
  readonly message: string
}

/** Something that a rule found in several projects of a unit together. */
export interface UnitHit extends Omit<Hit, 'place'> {
  /** Where it stands in projects; empty where it is of the whole unit, or of a self-appraisal that has no project. */
  readonly places: readonly { readonly project: Project; readonly place: string }[]
  /** Anchor on the page of the unit's self-appraisals, such as `appraisal-1-i-3` or `appraisal-whole`, or of its whole targets on
   *  its own page, such as `whole-i-3`, where it stands there. */
  readonly anchor?: string
}

interface RuleWords {
  /** Stands in addresses and in printed reports; never given a new meaning. */
  readonly id: string
  readonly group: FindingGroup
  readonly severity: Severity
  /** At most 12 characters: a label to filter by. */
  readonly title: string
  /** Why it matters, in one sentence. */
  readonly why: string
  /** What to ask the unit, in one sentence that can be read aloud. */
  readonly question: string
}

interface ProjectWords extends RuleWords {
  /** Whether the project's form has what the rule looks at, such as a column of bases; absent where every form has. */
  looksAt?(project: Project): boolean
}

/** A rule about one project. */
export interface ProjectRule extends ProjectWords {
  /** Pure: the same project of the same department gives the same hits, in the order of the page. */
  find(project: Project, department: Department): readonly Hit[]
}

/** A rule about one self-appraisal. */
export interface AppraisalRule extends RuleWords {
  /** As `find`. `project` is absent where no targets are published. A hit's place is a row such as `i-3`, or empty. */
  findInAppraisal(appraisal: Appraisal, project?: Project): readonly Hit[]
}

/** A rule about the projects of a unit together. */
export interface UnitRule extends ProjectWords {
  findInUnit(department: Department): readonly UnitHit[]
}

/** A review rule (审查要点). */
export type FindingRule = ProjectRule | AppraisalRule | UnitRule

/** One result of a review rule for a project. */
export interface Finding extends Hit {
  /** Id of its rule. */
  readonly rule: string
  readonly severity: Severity
}

/** One result of a review rule for a unit. */
export interface UnitFinding extends UnitHit {
  /** Id of its rule. */
  readonly rule: string
  readonly severity: Severity
}
