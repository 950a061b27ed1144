/** A statement at the top of a module, as ESTree gives it. */
interface Statement {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: object | null
}

/** A module whose classes with static members can be left out of a bundle where nobody uses them: each is made by a call that is
 *  marked as having no effect. Written for old browsers a static field is an assignment after its class, for which bundlers keep
 *  the class. `statements` are those of the module, in order. */
export function droppableClasses(code: string, statements: readonly Statement[]): string {
  let written = ''
  let done = 0
  for (const { type, start, end, id } of statements) {
    const own = code.slice(start, end)
    if (type !== 'ClassDeclaration' || !id || !('name' in id) || !/\bstatic\b/.test(own)) continue
    written += `${code.slice(done, start)}const ${id.name} = /* @__PURE__ */ (() => { ${own} return ${id.name} })();`
    done = end
  }
  return written + code.slice(done)
}
