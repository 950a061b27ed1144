import type { ExampleOptions } from './example.ts'

/** The example county that pages are measured and pictured on: 12 units with 12 projects each, in four years. */
export const COUNTY = {
  ...{ units: 12, projects: 12, years: 4, lastYear: 2025, seed: 1 },
} as const satisfies Omit<ExampleOptions, 'glossary'>

/** A unit of it with self-appraisals and a project of that unit, by their addresses from the base of the site. */
export const COUNTY_UNIT = '2024/101001/'
export const COUNTY_PROJECT = `${COUNTY_UNIT}13980222py8u9wrrc97x5/`
