import type { Content } from '../../../src/model/content.ts'
import type { Department } from '../../../src/model/department.ts'
import type { Project } from '../../../src/model/project.ts'
import type { Prose } from '../../../src/model/prose.ts'
import { projectWith } from '../examples.ts'

/** A department of the plainest kind, with the parts that a test is about. */
export function departmentWith(parts: Partial<Department>): Department {
  return { year: 2021, slug: '101001', code: '101001', name: '区人大', parts: [], sources: [], projects: [], ...parts }
}

/** Content with these departments of one year. */
export function contentWith(...departments: readonly Department[]): Content {
  return {
    site: {
      name: '明账',
      region: '某区',
      description: '某区预算绩效目标',
      url: 'https://site.test',
      base: '/',
      government: {},
      grading: { targetFloor: true },
    },
    units: [],
    glossary: [],
    version: '0123456789ab',
    years: [{ year: 2021, departments }],
  }
}

/** Projects with these names, in one department. */
export function contentWithNames(...names: readonly string[]): Content {
  const projects = names.map((name, index): Project => projectWith({ name, slug: `p${index}` }))
  return contentWith(departmentWith({ projects }))
}

/** Prose without markup. */
export function proseWith(text: string): Prose {
  return { markdown: text, text }
}
