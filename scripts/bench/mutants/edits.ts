import ts from 'typescript'
import type { Edit, MutantKind } from './mutant.ts'
import { regexMutationsOf } from './regex-edits.ts'

const SWAPPED: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}
const DROPPED_CALLS: ReadonlySet<string> = new Set(
  [
    ['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'replace', 'replaceAll', 'slice'],
    ['filter', 'toSorted', 'sort', 'toReversed', 'reverse'],
  ].flat(),
)
const SWAPPED_CALLS: ReadonlyMap<string, string> = new Map([
  ['every', 'some'],
  ['some', 'every'],
])

/** Every small fault that can be put into a TypeScript file, but for its types, imports and property names. */
export function editsOf(source: string): Edit[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    edits.push(...faultsOf(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return edits
}

function faultsOf(node: ts.Node): Edit[] {
  return [operators, literals, calls, conditions, returns, lists].flatMap((faults) => faults(node))
}

function edit(kind: MutantKind, node: ts.Node, text: string): Edit {
  return { kind, start: node.getStart(), end: node.getEnd(), text }
}

function operators(node: ts.Node): Edit[] {
  if (!ts.isBinaryExpression(node)) return []
  const { left, operatorToken } = node
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [edit('operator', node, left.getText())]
  const swapped = SWAPPED[operatorToken.getText()]
  return swapped ? [edit('operator', operatorToken, swapped)] : []
}

function literals(node: ts.Node): Edit[] {
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text)
    return [edit('number', node, String(value + 1)), edit('number', node, `(${value - 1})`)]
  }
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
    return regexMutationsOf(source, flags).map((mutation) => edit('regex', node, `/${mutation}/${flags}`))
  }
  const isText = ts.isStringLiteral(node) && node.text !== '' && !isName(node)
  return isText ? [edit('string', node, "''")] : []
}

/** Whether a string names a property and is no value. */
function isName(node: ts.StringLiteral): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node
}

function calls(node: ts.Node): Edit[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { expression, name } = node.expression
  const swapped = SWAPPED_CALLS.get(name.text)
  if (swapped) return [edit('method', name, swapped)]
  return DROPPED_CALLS.has(name.text) ? [edit('method', node, expression.getText())] : []
}

function conditions(node: ts.Node): Edit[] {
  if (ts.isIfStatement(node)) return ['true', 'false'].map((text) => edit('conditional', node.expression, text))
  if (ts.isConditionalExpression(node))
    return ['true', 'false'].map((text) => edit('conditional', node.condition, text))
  return []
}

function returns(node: ts.Node): Edit[] {
  const value = ts.isReturnStatement(node) ? node.expression : ts.isArrowFunction(node) ? node.body : undefined
  if (!value || ts.isBlock(value) || value.getText() === 'undefined') return []
  return [edit('return', value, 'undefined')]
}

function lists(node: ts.Node): Edit[] {
  if (ts.isSpreadElement(node)) return [edit('spread', node.expression, '[]')]
  if (ts.isSpreadAssignment(node)) return [edit('spread', node.expression, '{}')]
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return []
  return [node.elements.slice(1), node.elements.slice(0, -1)].map((kept) =>
    edit('array', node, `[${kept.map((element) => element.getText()).join(', ')}]`),
  )
}
