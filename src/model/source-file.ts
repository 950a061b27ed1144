/** The folder of a unit's folder that holds its documents. */
export const SOURCE_FOLDER = 'source'

/** How a record names a document: `source/goals.docx`, from the unit's folder. `name` is that of its file. */
export function sourceFileOf(name: string): string {
  return `${SOURCE_FOLDER}/${name}`
}

/** The name of a document's own file; the reverse of `sourceFileOf`. */
export function sourceNameOf(file: string): string {
  return file.startsWith(`${SOURCE_FOLDER}/`) ? file.slice(SOURCE_FOLDER.length + 1) : file
}
