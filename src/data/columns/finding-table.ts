import { type FoundHit, type RuleHit, ruleHitsOf } from '../../dossier/rule-dossier.ts'
import { GROUP_NAMES, SEVERITY_NAMES } from '../../words/finding-words.ts'
import { foundPath } from '../../words/rule-words.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { OWNER, originOf } from './common.ts'

/** What is the same for all that one rule found. */
const OF_RULE: readonly Filled<RuleHit>[] = [
  told('要点', '审查要点的名称', '没有指标', ({ rule }) => rule.title),
  told('要点编号', '审查要点在本站网址里的编号', 'no-indicators', ({ rule }) => rule.id),
  told('类别', '审查要点的类别', '填全了没有', ({ rule }) => GROUP_NAMES[rule.group]),
  told('轻重', '核对：对不上的地方；提示：可以知道的地方', '核对', ({ rule }) => SEVERITY_NAMES[rule.severity]),
]

const OF_PLACE: readonly Filled<FoundHit>[] = [
  told('位置', '在网页里的锚点', 'i-3', ({ place }) => place),
  told('说明', '找到了什么，引原文的值', '项目没有一项绩效指标', ({ message }) => message),
]

/** The columns of what one rule found. */
export const FOUND_COLUMNS: readonly Filled<FoundHit>[] = [...OWNER, ...OF_PLACE, ...originOf<FoundHit>(foundPath)]

/** What the review rules found, a row a place. */
export const FINDING_TABLE = tableOf<RuleHit>(
  {
    ...{ id: 'findings', title: '审查要点', about: '本站按规则找出的地方，一处一行：只供核对，不等于问题' },
    columns: [...OWNER, ...OF_RULE, ...OF_PLACE, ...originOf<FoundHit>(foundPath)],
  },
  ruleHitsOf,
)

/** A column of what this site says. */
function told<Item>(...column: Parameters<typeof printed<Item>>): Filled<Item> {
  return { ...printed(...column), computed: true }
}
