/** A printed name taken apart: what it is called now, and what it says it was called before. */
interface NamedNow {
  readonly present: string
  /** Whole and, where it lists several, each by itself. Not every one need be a name. */
  readonly former: readonly string[]
}

const INSIDE = String.raw`((?:[^()]|\([^()]*\))+)`
/** What introduces a former name: 原名, 曾用名, 旧称, 前身 …; 原 alone only before a colon or a quotation mark. */
const LABEL =
  '(?:(?:原|曾用|旧|前|更名前|改名前)(?:项目)?(?:名称|名|称)(?:为|是)?|曾名|原为|原叫|更名前|改名前|前身(?:为|是)?|原(?=[:“"「《]))'
const LABELLED = new RegExp(String.raw`\(${LABEL}:?${INSIDE}\)`)
const RENAMED = '(?:更名|改名|变更)'
const RENAMED_FROM = new RegExp(String.raw`\((?:由|自)${INSIDE}${RENAMED}(?:(?!${RENAMED})[^()])*\)`)
const RENAMED_TO = new RegExp(
  String.raw`\((?:现(?:项目)?(?:名称|名|称|为|更名为|改名为)?:|(?:现?更|现?改)名为:?|现(?:名|称)为?:?)${INSIDE}\)`,
)
const AT_THE_END = /[,;、\-—]?(?:(?:原|曾用|旧)(?:项目)?(?:名称|名|称))(?:为|是)?:((?:[^()]|\([^()]*\))+)$/
/** 原 and no mark may as well begin a place or a thing (原州区, 原材料): it stays in the name and is looked up besides. */
const BARE = new RegExp(String.raw`\(原(?![:“"「《名称])${INSIDE}\)`)
/** A bracket up to the one that closes it, or to the end where none does. */
const BRACKETS = /[[〔【〈]([^\]〕】〉]*)([\]〕】〉]|$)/g

/** Takes the former names out of a name, such as `城区保洁（原：环卫清扫）`; the name is in one width (NFKC) already. */
export function namedNowOf(printed: string): NamedNow {
  const name = printed.replace(BRACKETS, (part: string, inner: string, end: string) =>
    end === '' ? part : `(${inner})`,
  )
  const renamed = name.match(RENAMED_TO)
  if (renamed) return { present: renamed[1] ?? '', former: partsOf(name.replace(RENAMED_TO, '')) }
  for (const pattern of [LABELLED, RENAMED_FROM, AT_THE_END]) {
    const found = name.match(pattern)
    const present = name.replace(pattern, '')
    if (found && present) return { present, former: partsOf(found[1] ?? '') }
  }
  return { present: printed, former: partsOf(name.match(BARE)?.[1] ?? '') }
}

function partsOf(former: string): string[] {
  const parts = former.split(/[、,;/]|和|与|及/)
  return [...new Set([former, ...parts])].filter((part) => part.length > 1)
}
