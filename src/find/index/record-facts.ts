import type { AppraisalDossier } from '../../dossier/appraisal-dossier.ts'
import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { ProjectDossier } from '../../dossier/project-dossier.ts'
import type { Department } from '../../model/department.ts'
import { PROJECT_NAMES } from '../../model/part-names.ts'
import { appraisalPath, withBase } from '../../words/address.ts'
import { appraisalValuesOf, fundingValuesOf } from '../../words/appraisal-parts.ts'
import { formatPrinted } from '../../words/money.ts'
import { attainmentsWords, gradeCountsWords, selfAppraisalWords } from '../../words/result-words.ts'
import { formatTotal } from '../../words/total.ts'
import { spentAnswer } from '../../words/unit-words.ts'
import type { RecordFact } from '../shared/record.ts'

/** What a project's page answers when it is asked for money, progress or grade, in the words of the page. `base` is the site's base
 *  path. */
export function projectFactsOf(dossier: ProjectDossier, base: string): RecordFact[] {
  const { project, department, appraisal, attainments, selfAppraisal } = dossier
  const hasTargets = Object.values(attainments).some((count) => count > 0)
  const self = { part: 'grade', label: '部门自评', text: selfAppraisalWords(selfAppraisal) } as const
  return [
    {
      ...{ part: 'budget', label: PROJECT_NAMES.budget, anchor: 'money' },
      text: formatPrinted(project.budget, project.moneyUnit),
    },
    ...(appraisal ? appraisalFacts(appraisal, department, base) : []),
    ...(hasTargets
      ? [{ part: 'attained', label: '达到没有', text: attainmentsWords(attainments), anchor: 'indicators' } as const]
      : []),
    appraisal ? { ...self, anchor: 'result' } : self,
  ]
}

/** What is printed in a self-appraisal: its rows of money and its points. */
function appraisalFacts(
  { appraisal, anchor, totalRow }: AppraisalDossier,
  department: Department,
  base: string,
): RecordFact[] {
  const place = { anchor, url: withBase(base, appraisalPath(department)) }
  const money = totalRow ? fundingValuesOf(totalRow, appraisal.moneyUnit) : []
  const printed = [...money, ...appraisalValuesOf(appraisal)].filter(({ state }) => state === undefined)
  return printed.flatMap(({ key, label, text }): RecordFact[] => {
    if (key === 'revised' || key === 'executed' || key === 'rate') return [{ part: key, label, text, ...place }]
    return key === 'totalScore' ? [{ part: 'score', label, text, ...place }] : []
  })
}

/** The same of a unit's page of one year: of all its projects together. */
export function departmentFactsOf({
  department,
  budget,
  execution,
  spent,
  attainments,
  selfAppraisals,
  projects,
}: DepartmentDossier): RecordFact[] {
  const hasTargets = Object.values(attainments).some((count) => count > 0)
  const executed = spentAnswer(department.projects, { execution, spent })
  const graded = gradeCountsWords(selfAppraisals)
  return [
    ...(projects.length > 0 ? [{ part: 'budget', label: '各项目预算合计', text: formatTotal(budget) } as const] : []),
    {
      part: 'executed',
      label: '花了多少',
      text: execution || spent ? [executed.figure, executed.note].filter((text) => text).join('，') : executed.figure,
    },
    ...(hasTargets ? [{ part: 'attained', label: '达到没有', text: attainmentsWords(attainments) } as const] : []),
    ...(graded === '' ? [] : [{ part: 'grade', label: '部门自评，按项目数', text: graded } as const]),
  ]
}
