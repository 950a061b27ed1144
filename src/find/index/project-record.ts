import { writtenFen } from '../../data/json.ts'
import type { ProjectDossier } from '../../dossier/project-dossier.ts'
import { BLANK } from '../../model/absence.ts'
import { type Amount, amountStateOf } from '../../model/amount.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { projectPath, withBase } from '../../words/address.ts'
import { formatPrinted } from '../../words/money.ts'
import { type PartKey, type PartValue, PROJECT_PARTS, type ProjectPart, partOf } from '../../words/project-parts.ts'
import { type EarlierYear, present, type RecordRow, type SearchRecord } from '../shared/record.ts'
import { appraisalRows } from './appraisal-rows.ts'
import { indicatorRow } from './indicator-row.ts'
import { pinyinOf } from './pinyin.ts'
import { gradeFacet, projectFacetsOf } from './project-facets.ts'
import { projectFactsOf } from './record-facts.ts'

/** A project as search shows it: every text of its page. `base` is the site's base path. */
export function projectRecordOf(dossier: ProjectDossier, base: string): SearchRecord {
  const { project, department } = dossier
  return {
    kind: 'project',
    url: withBase(base, projectPath(project)),
    name: project.name,
    pinyin: pinyinOf(project.name),
    ...(project.code !== undefined && { code: project.code }),
    year: project.year,
    unit: department.name,
    budget: formatPrinted(project.budget, project.moneyUnit),
    ...pricedOf(project.budget),
    facets: projectFacetsOf(dossier),
    rows: [
      ...PROJECT_PARTS.flatMap((part) =>
        part.kind === 'plan' ? planRows(dossier) : rowsOf(part, project, department),
      ),
      ...spendingRows(dossier),
      ...(dossier.appraisal ? appraisalRows(dossier.appraisal, department, base) : []),
      ...findingRows(dossier),
    ],
    facts: projectFactsOf(dossier, base),
    ...earlierOf(dossier, base),
  }
}

/** The spend plan month by month, each with the amount that its page prints beside the share. */
function planRows({ plan, project }: ProjectDossier): RecordRow[] {
  const { label: name, valuesOf } = partOf('spendPlan')
  return valuesOf(project).map(({ anchor, label, text }, at) => {
    const fen = plan[at]?.fen
    return {
      ...(anchor && { anchor }),
      label: name,
      cells: [`${label} ${text}`],
      ...(fen !== undefined && { fen: writtenFen(fen) }),
    }
  })
}

/** What was spent month by month, as it was published while the year ran. */
function spendingRows({ spending }: ProjectDossier): RecordRow[] {
  const watched = (spending?.points ?? []).filter(({ from, raw }) => from === 'monitoring' && raw.trim() !== '')
  return watched.map(({ label, raw, fen }) => ({
    ...{ anchor: 'plan', label: '实际支出', cells: [`${label} ${raw}`] },
    ...(fen !== undefined && { fen: writtenFen(fen) }),
  }))
}

/** The review rules that found something: what they found is said in words of this site around texts that are found themselves. */
function findingRows({ foundRules }: ProjectDossier): RecordRow[] {
  return foundRules.map(({ rule: { id, title } }) => ({ anchor: `f-${id}`, label: '审查要点', cells: [title] }))
}

/** The project in the years before; what a newer year says never changes an older page. */
function earlierOf({ past, years }: ProjectDossier, base: string): Pick<SearchRecord, 'earlier'> {
  const addresses = new Set(past.map(projectPath))
  const earlier = years
    .filter((other) => addresses.has(projectPath(other.project)))
    .map(({ project: before, selfAppraisal }): EarlierYear => {
      const { fen } = pricedOf(before.budget)
      const grade = gradeFacet(selfAppraisal)
      return {
        year: before.year,
        url: withBase(base, projectPath(before)),
        budget: formatPrinted(before.budget, before.moneyUnit),
        ...(fen !== undefined && { fen }),
        grade,
      }
    })
  return earlier.length > 0 ? { earlier } : {}
}

function pricedOf(budget: Amount): Pick<SearchRecord, 'fen' | 'state'> {
  const state = amountStateOf(budget)
  return budget.fen === undefined ? { ...(state && { state }) } : { fen: writtenFen(budget.fen) }
}

/** Parts that are no row of their own: the name heads the record, the unit of money stands behind every amount, who supplied it, where a text
 *  was found and which project it continues is not what anybody looks for. */
export const NO_ROW: ReadonlySet<PartKey> = new Set(['name', 'moneyUnit', 'supplied', 'source', 'continues'])

/** The rows of a part; none where nothing is printed. */
function rowsOf(part: ProjectPart, project: Project, department: Department): RecordRow[] {
  if (NO_ROW.has(part.key)) return []
  if (part.key === 'printedUnit') return unitRows(project, department)
  if (part.key === 'indicators' || part.key === 'periodIndicators') return indicatorRows(part.key, project)
  const values = part.valuesOf(project)
  return part.kind === 'money' ? values.map(moneyRow) : values.flatMap(textRow)
}

/** The unit as this site names it and as the form prints it, and the year. */
function unitRows({ printedUnit, year }: Project, { name, code }: Department): RecordRow[] {
  return [
    { label: '单位', cells: present([name, code, printedUnit]) },
    { label: '年度', cells: [`${year}年`] },
  ]
}

function moneyRow({ anchor, label, text, fen }: PartValue): RecordRow {
  return {
    ...(anchor && { anchor }),
    label: '金额',
    cells: [`${label} ${text}`],
    ...(fen !== undefined && { fen: writtenFen(fen) }),
  }
}

function textRow({ anchor, label, text, state }: PartValue): RecordRow[] {
  return state === BLANK ? [] : [{ ...(anchor && { anchor }), label, cells: [text] }]
}

function indicatorRows(key: 'indicators' | 'periodIndicators', project: Project): RecordRow[] {
  const indicators = project[key] ?? []
  return partOf(key)
    .valuesOf(project)
    .flatMap((place, n) => (indicators[n] ? [indicatorRow(indicators[n], place)] : []))
}
