import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../../..')

/** What one file of the code holds. */
export interface SourceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly literals: readonly RegExp[]
  /** How often an expression is made of texts, by `RegExp(…)`: when the file is loaded, and inside functions. */
  readonly made: { readonly atOnce: number; readonly inFunctions: number }
}

/** All files of the code that are written in TypeScript, pages and components among them. */
export function sourceFiles(): SourceFile[] {
  return globSync('{src,scripts}/**/*.{ts,astro}', { cwd: ROOT })
    .toSorted()
    .map((path) => ({ path, ...expressionsIn(path, readFileSync(join(ROOT, path), 'utf8')) }))
}

/** The regular expressions of one file, by the compiler's own reading of it. */
export function expressionsIn(path: string, code: string): Omit<SourceFile, 'path'> {
  const literals: RegExp[] = []
  const made = { atOnce: 0, inFunctions: 0 }
  const walk = (node: ts.Node, inFunction: boolean) => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(expressionOf(node.text))
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      made[inFunction ? 'inFunctions' : 'atOnce'] += 1
    ts.forEachChild(node, (child) => walk(child, inFunction || ts.isFunctionLike(node)))
  }
  for (const script of path.endsWith('.astro') ? scriptsOf(code) : [code])
    walk(ts.createSourceFile('a.tsx', script, ts.ScriptTarget.Latest, true, kindOf(path)), false)
  return { literals, made }
}

function kindOf(path: string): ts.ScriptKind {
  return path.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
}

function expressionOf(text: string): RegExp {
  const end = text.lastIndexOf('/')
  return new RegExp(text.slice(1, end), text.slice(end + 1))
}

/** What a component computes in front of its page, in the page, and in the reader's browser. */
function scriptsOf(code: string): string[] {
  const [, head = '', page = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(code) ?? ['', '', code]
  const scripts = [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)
  const markup = page.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<![a-z][^>]*>/gi, '')
  return [head, `<>${markup}</>`, ...scripts]
}
