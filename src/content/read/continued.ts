import type { Year } from '../../model/content.ts'
import { contentPath } from '../layout.ts'
import type { Reader } from './reader.ts'

/** Reports every declared continuation that names no project of an earlier year. */
export function checkContinued(reader: Reader, years: readonly Year[]): void {
  const known = new Set(
    years.flatMap(({ departments }) =>
      departments.flatMap(({ projects }) => projects.map(({ year, unit, slug }) => `${year}/${unit}/${slug}`)),
    ),
  )
  // A project whose file or unit could not be read is there all the same.
  const unread = new Set(reader.diagnostics.map(({ place }) => place.file))
  for (const { project, yaml } of reader.continuing) {
    for (const { year, unit, slug } of project.continues ?? []) {
      const address = `${year}/${unit}/${slug}`
      if (year < project.year && known.has(address)) continue
      const place = { year, unit }
      const files = [contentPath({ ...place, kind: 'project', slug }), contentPath({ ...place, kind: 'department' })]
      if (files.some((file) => unread.has(file))) continue
      reader.diagnostics.push(yaml.diagnose({ code: 'continues-not-known', path: ['continues'], text: address }))
    }
  }
}
