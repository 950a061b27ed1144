import type { AnyNode, Literal } from 'acorn'

/** Syntax that parses as newer than ES2020, or that one of the oldest browsers lacks all the same, by the kind of node. MDN's
 *  names; undefined where the node is nothing new. */
export function syntaxOf(node: AnyNode): string | undefined {
  switch (node.type) {
    case 'PropertyDefinition':
      return CLASSES + (node.key.type === 'PrivateIdentifier' ? 'private_class_fields' : 'public_class_fields')
    case 'MethodDefinition':
      return node.key.type === 'PrivateIdentifier' ? `${CLASSES}private_class_methods` : undefined
    case 'StaticBlock':
      return `${CLASSES}static.initialization_blocks`
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? `${CLASSES}private_class_fields_in` : undefined
    case 'AssignmentExpression':
      return LOGICAL.get(node.operator)
    case 'ExportAllDeclaration':
      return node.exported ? 'javascript.statements.export.namespace' : undefined
    case 'Literal':
      return node.regex ? patternSyntaxOf(node.regex.pattern, node.regex.flags) : numberSyntaxOf(node)
    case 'NewExpression':
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'RegExp' ? writtenPattern(node) : undefined
    default:
      return undefined
  }
}

const CLASSES = 'javascript.classes.'
const LOGICAL = new Map<string, string>([
  ['??=', 'javascript.operators.nullish_coalescing_assignment'],
  ['||=', 'javascript.operators.logical_or_assignment'],
  ['&&=', 'javascript.operators.logical_and_assignment'],
])
const PATTERNS = [
  [/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion'],
  [/\(\?[ims]*-?[ims]*:(?<!\(\?:)/, 'javascript.regular_expressions.modifier'],
] as const
const FLAGS = [
  ['d', 'javascript.builtins.RegExp.hasIndices'],
  ['v', 'javascript.builtins.RegExp.unicodeSets'],
] as const

/** What a regular expression has that one of the oldest browsers cannot read. */
function patternSyntaxOf(pattern: string, flags: string): string | undefined {
  const plain = pattern.replace(/\\./g, '')
  const inPattern = PATTERNS.find(([sign]) => sign.test(plain))?.[1]
  return inPattern ?? FLAGS.find(([flag]) => flags.includes(flag))?.[1]
}

function numberSyntaxOf({ value, raw = '' }: Literal): string | undefined {
  return typeof value === 'number' && raw.includes('_') ? 'javascript.grammar.numeric_separators' : undefined
}

function writtenPattern({
  arguments: [pattern, flags],
}: Extract<AnyNode, { readonly type: 'CallExpression' | 'NewExpression' }>) {
  const textOf = (node: AnyNode | undefined) => {
    if (node?.type === 'Literal') return String(node.value)
    return node?.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join(' ') : ''
  }
  return patternSyntaxOf(textOf(pattern), textOf(flags))
}
