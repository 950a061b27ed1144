/** What to build. Paths are absolute. */
export interface BuildOptions {
  /** The project's folder: half-way files are made in it. */
  readonly root: string
  readonly content: string
  readonly out: string
  /** Both win over content/site.yaml. */
  readonly base?: string
  readonly site?: string
  /** Pages that open from a folder by a double click, without a server and without what needs scripts. */
  readonly folder?: boolean
  /** Every page is rendered, whatever could be kept of the last build. */
  readonly full?: boolean
}
