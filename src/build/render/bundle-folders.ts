/** The folder of a bundle that has what is served beside pages: styles, scripts and the generator's own files. */
export const FILES = 'files'

/** The folder of a bundle that has the program which renders pages. */
export const PAGES = 'pages'
