import {
  type Atrule,
  type CssNode,
  type Declaration,
  generate,
  List,
  parse,
  type Rule,
  type Selector,
  walk,
} from 'css-tree'
import { DROPS_OTHERS } from './style-exceptions.ts'
import { lacksValue } from './style-values.ts'
import { entryOf, isLacking, type Lack } from './support.ts'

/** Everything in a style sheet that one of the oldest browsers cannot read or does not have. What stands in an `@supports` is
 *  for those that have it; what cannot be read as CSS of before nesting counts too. */
export function styleLacks(file: string, css: string): Lack[] {
  const lacks: Lack[] = []
  const tell = (node: CssNode, features: readonly string[]) => {
    const { line = 1, column = 1 } = node.loc?.start ?? {}
    lacks.push(...features.map((feature) => ({ feature, file, line, column })))
  }
  const sheet = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ message, line, column }) => lacks.push({ feature: `css: ${message}`, file, line, column }),
  })
  const flexible = flexibleSelectors(sheet)
  walk(sheet, {
    enter(node: CssNode) {
      if (node.type === 'Atrule') tell(node, atruleLacks(node))
      else if (node.type === 'Rule') tell(node, [...ruleLacks(node), ...gapLacks(node, flexible)])
      else if (node.type === 'Feature' && node.kind === 'media')
        tell(node, lackingAmong([`css.at-rules.media.${plain(node.name)}`]))
      else if (node.type === 'FeatureRange') tell(node, ['css.at-rules.media.range_syntax'])
      return isForOthers(node) ? walk.skip : undefined
    },
  })
  return lacks
}

/** What an `@supports` holds is passed over where its condition is not met. */
function isForOthers(node: CssNode): boolean {
  return node.type === 'Atrule' && node.name === 'supports' && !/^not\b/.test(textOf(node.prelude))
}

function textOf(node: CssNode | null | undefined): string {
  return node ? generate(node) : ''
}

/** `min-width` and `width` are one thing to MDN. */
function plain(name: string): string {
  return name.replace(/^(?:min|max)-/, '')
}

function lackingAmong(paths: readonly string[]): string[] {
  return paths.filter((path) => isLacking(path.split('.')))
}

function atruleLacks({ name, prelude }: Atrule): string[] {
  const inPage = entryOf(['css', 'at-rules', 'page', `at_${name}`]) ? [`css.at-rules.page.at_${name}`] : []
  const inSupports =
    name === 'supports' && /\bselector\(/.test(textOf(prelude)) ? ['css.at-rules.supports.selector'] : []
  return lackingAmong([`css.at-rules.${name}`, ...inPage, ...inSupports])
}

function ruleLacks({ prelude, block }: Rule): string[] {
  const isNested = block.children.toArray().some(({ type }) => type === 'Rule')
  const selectors = prelude.type === 'SelectorList' ? prelude.children.toArray() : []
  const bySelector = selectors.map((one) => (one.type === 'Selector' ? selectorLacks(one) : []))
  const dropsOthers = bySelector.some((lacks) => lacks.length === 0)
  const inSelectors = bySelector.flat().map((feature) => (dropsOthers ? feature + DROPS_OTHERS : feature))
  const declarations = block.children.toArray().filter((node): node is Declaration => node.type === 'Declaration')
  const inBlock = declarations.flatMap((declaration, at) => {
    const lacks = declarationLacks(declaration)
    const before = declarations
      .slice(0, at)
      .filter(({ property }) => property.replace(/^-[a-z]+-/, '') === declaration.property)
    const isBackedUp = before.some((other) => declarationLacks(other).length === 0)
    return isBackedUp && !declaration.property.startsWith('--') ? [] : lacks
  })
  return [...(isNested ? ['css.selectors.nesting'] : []), ...inSelectors, ...inBlock]
}

function selectorLacks(selector: Selector): string[] {
  const lacks: string[] = []
  walk(selector, (node) => {
    if (node.type === 'NestingSelector') lacks.push('css.selectors.nesting')
    if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return
    const several =
      node.name === 'not' && (node.children?.first?.type === 'SelectorList' ? node.children.first.children.size : 1) > 1
    lacks.push(...lackingAmong([`css.selectors.${node.name}`, ...(several ? ['css.selectors.not.selector_list'] : [])]))
  })
  return lacks
}

function declarationLacks({ property, value }: Declaration): string[] {
  if (property.startsWith('-') && !property.startsWith('--')) return []
  const ofProperty = property.startsWith('--') ? [] : lackingAmong([`css.properties.${property}`])
  return [...ofProperty, ...lacksValue(property, value)]
}

const GAPS = ['gap', 'row-gap', 'column-gap']

/** `gap` of boxes in a row, which came later than that of grids: in the rule that makes the row, or in another of its selectors. */
function gapLacks(rule: Rule, flexible: ReadonlySet<string>): string[] {
  const gaps = declarationsOf(rule).filter(
    ([property, value]) => GAPS.includes(property) && !/^(?:0|normal)/.test(value),
  )
  return gaps.length > 0 && selectorsOf(rule).some((selector) => flexible.has(selector))
    ? ['css.properties.gap.flex_context']
    : []
}

/** Selectors whose boxes are laid in a row in any rule. */
function flexibleSelectors(sheet: CssNode): Set<string> {
  const flexible = new Set<string>()
  walk(sheet, {
    visit: 'Rule',
    enter(rule) {
      const isFlexible = declarationsOf(rule).some(([property, value]) => property === 'display' && /flex/.test(value))
      if (isFlexible) for (const selector of selectorsOf(rule)) flexible.add(selector)
    },
  })
  return flexible
}

function declarationsOf({ block }: Rule): (readonly [property: string, value: string])[] {
  return block.children
    .toArray()
    .flatMap((node) => (node.type === 'Declaration' ? [[node.property, textOf(node.value)] as const] : []))
}

function selectorsOf({ prelude }: Rule): string[] {
  const { children } = prelude.type === 'SelectorList' ? prelude : { children: new List<CssNode>() }
  return children.toArray().map(textOf)
}
