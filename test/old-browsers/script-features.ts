import { type AnyNode, type ObjectExpression, type Options, type Program, parse, type VariableDeclarator } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { lateMember } from './members.ts'
import { syntaxOf } from './script-syntax.ts'
import { isLacking, type Lack } from './support.ts'

const MODULE = { sourceType: 'module', locations: true, ranges: false } as const satisfies Partial<Options>
/** What Chrome 80 and Firefox 78 read as a whole; the little that Safari 14 lacks of it is told by `syntaxOf`. */
const READ = 2020

/** Everything in a module that one of the oldest browsers cannot read or does not have: syntax, members of objects by their
 *  names, and globals. A member counts where every object that has one by that name got it too late.
 *  Throws when it is no module at all. */
export function scriptLacks(file: string, text: string): Lack[] {
  const program = parse(text, { ...MODULE, ecmaVersion: 'latest' })
  const lacks: Lack[] = []
  const declared = declaredIn(program)
  fullAncestor(program, (node, _, ancestors) => {
    for (const feature of featuresOf(node, ancestors, declared)) lacks.push(placed(feature, file, node))
  })
  return lacks.length > 0 ? lacks : unreadable(file, text)
}

function placed(feature: string, file: string, { loc }: AnyNode): Lack {
  return { feature, file, line: loc?.start.line ?? 1, column: (loc?.start.column ?? 0) + 1 }
}

/** What none of the rules has a name for. */
function unreadable(file: string, text: string): Lack[] {
  try {
    parse(text, { ...MODULE, ecmaVersion: READ })
    return []
  } catch (error) {
    const { line = 1, column = 0 } = error instanceof SyntaxError && 'loc' in error ? Object(error.loc) : {}
    return [{ feature: `syntax newer than ES${READ}: ${String(error)}`, file, line, column: column + 1 }]
  }
}

function featuresOf(node: AnyNode, ancestors: readonly AnyNode[], declared: ReadonlySet<string>): string[] {
  const features = [
    syntaxOf(node),
    topLevelAwait(node, ancestors),
    memberOf(node),
    globalOf(node, declared),
    optionOf(node),
  ]
  return features.filter((feature) => feature !== undefined)
}

function topLevelAwait(node: AnyNode, ancestors: readonly AnyNode[]): string | undefined {
  const awaits = node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)
  const isTop = !ancestors.some(({ type }) => /Function/.test(type))
  return awaits && isTop ? 'javascript.operators.await.top_level' : undefined
}

/** A member by its name, also where it is written as a text or taken out of an object that has one. */
function memberOf(node: AnyNode): string | undefined {
  if (node.type === 'VariableDeclarator') return takenOut(node)
  if (node.type !== 'MemberExpression' || (node.computed && node.property.type === 'Identifier')) return undefined
  const { object, property } = node
  const name = nameOf(property) ?? ''
  if (isIteratorMade(object) && HELPERS.test(name)) return `javascript.builtins.Iterator.${name}`
  return lateMember(object.type === 'Identifier' ? object.name : undefined, name)
}

/** `const { hasOwn } = Object` */
function takenOut({ id, init }: VariableDeclarator): string | undefined {
  if (
    id.type !== 'ObjectPattern' ||
    init?.type !== 'Identifier' ||
    !/^(?:[A-Z]\w+|window|globalThis|self)$/.test(init.name)
  )
    return undefined
  const names = id.properties.flatMap((property) => (property.type === 'Property' ? (nameOf(property.key) ?? []) : []))
  return names.map((name) => lateMember(init.name, name)).find((feature) => feature !== undefined)
}

const HELPERS = /^(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)$/

/** `map.values().filter(…)` is a method of iterators, not of lists. */
function isIteratorMade(node: AnyNode): boolean {
  if (node.type !== 'CallExpression') return false
  const { callee } = node
  return (
    callee.type === 'MemberExpression' &&
    /^(?:keys|values|entries|matchAll)$/.test(nameOf(callee.property) ?? '') &&
    !(callee.object.type === 'Identifier' && callee.object.name === 'Object')
  )
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

/** A name that the module does not declare. */
function globalOf(node: AnyNode, declared: ReadonlySet<string>): string | undefined {
  if (node.type !== 'Identifier' || declared.has(node.name)) return undefined
  const paths = [
    ['javascript', 'builtins', node.name],
    ['api', node.name],
    ['api', 'Window', node.name],
  ]
  return paths.find(isLacking)?.join('.')
}

/** Options that are passed over where they are not known, and then the call means something else. */
function optionOf(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
  if (nameOf(node.callee.property) !== 'addEventListener') return undefined
  const options = node.arguments.find((argument): argument is ObjectExpression => argument.type === 'ObjectExpression')
  const hasSignal = options?.properties.some((one) => one.type === 'Property' && nameOf(one.key) === 'signal')
  return hasSignal ? 'api.EventTarget.addEventListener.options_parameter.options_signal_parameter' : undefined
}

function declaredIn(program: Program): Set<string> {
  const names = new Set<string>()
  const add = (node: AnyNode | null | undefined): void => {
    if (!node) return
    if (node.type === 'Identifier') names.add(node.name)
    else if (node.type === 'ObjectPattern')
      for (const one of node.properties) add(one.type === 'Property' ? one.value : one)
    else if (node.type === 'ArrayPattern') node.elements.forEach(add)
    else if (node.type === 'AssignmentPattern') add(node.left)
    else if (node.type === 'RestElement') add(node.argument)
  }
  fullAncestor(program, (node: AnyNode) => {
    if (node.type === 'VariableDeclarator') add(node.id)
    else if (node.type === 'CatchClause') add(node.param)
    else if (/^Import.*Specifier$/.test(node.type) && 'local' in node) add(node.local)
    else if ('params' in node) node.params.forEach(add)
    if (/^(Function|Class)/.test(node.type) && 'id' in node) add(node.id)
  })
  return names
}
