/** The rooms of src whose rules are mutated: what a document says, and what follows from it. */
export const ROOMS: readonly string[] = ['model', 'parse', 'facts', 'findings', 'faults']

/** The room of a file, from the repository's root, such as `parse` of `src/parse/target.ts`. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? ''
}
