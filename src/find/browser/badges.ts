/** The page's own grade badges, by grade: the nodes that GradeTemplates holds for scripts to copy. */
export function badgesIn(part: ParentNode): ReadonlyMap<string, Node> {
  const templates = [...part.querySelectorAll<HTMLTemplateElement>('template[data-badge]')]
  return new Map(templates.map((template) => [template.dataset.badge ?? '', template.content]))
}
