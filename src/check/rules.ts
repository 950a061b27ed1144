/** What a message is made of, already safe to print. */
export interface Details {
  /** The bad value, quoted. */
  readonly text: string
  /** What else the rule names: the nearest key, the place of a twin, a limit. Empty when there is nothing. */
  readonly other: string
}

/** What a diagnostic says: one row a rule, code → message. The message quotes the value and says what to write. A code
 *  is never given a new meaning. */
export const RULES = {
  // Folders and files
  'content-missing': () => 'There is no such folder. Name the content folder with --content.',
  'site-missing': () => 'The content folder has no site.yaml. Write one that says who publishes the site.',
  'department-missing': () => 'The unit has no department.md. Write one with the unit’s code, name and sources.',
  'folder-not-valid': ({ text, other }) => `The folder “${text}” does not belong here. ${other}`,
  'file-not-expected': ({ text, other }) => `The file “${text}” does not belong here. ${other}`,
  'name-not-slug': ({ text }) =>
    `The file name “${text}” cannot be an address. Use lower-case letters, digits and single hyphens, such as “13030321b95p.yaml”.`,
  'name-reserved': ({ text }) => `The name “${text}” is kept for another page. Give another name.`,
  'name-not-portable': ({ text, other }) => `The name “${text}” cannot be kept on every computer. ${other}`,
  'names-alike': ({ text, other }) =>
    `The name “${text}” is one file with “${other}” on many computers or on the site: it differs in upper and lower case, in dots or in how a letter is composed. Give another name.`,
  symlink: ({ text }) => `“${text}” is a symbolic link. Put the file or folder itself here.`,
  'file-too-large': ({ text, other }) => `The file “${text}” is larger than ${other}. Split it or make it smaller.`,
  'not-utf-8': ({ text }) => `The byte ${text} is not UTF-8. Save the file as UTF-8.`,
  'control-character': ({ text }) => `The text holds the unseen character ${text}. Delete it.`,

  // Imports
  'import-at-work': ({ other }) =>
    `Another import is at work in this folder (${other}). Run this again when it is done.`,
  'import-unfinished': ({ text, other }) => `The folder “${text}” is of an import that was cut off. ${other}`,

  // YAML
  'yaml-not-readable': ({ other }) => `The YAML cannot be read: ${other}`,
  'front-matter-missing': () =>
    'The file does not start with front matter. Write a line “---”, then code, name and sources, then a line “---”.',
  'unknown-key': ({ text, other }) =>
    `The key “${text}” is not known. ${other ? `Did you mean “${other}”?` : 'Delete it.'}`,
  'missing-key': ({ text }) => `The key “${text}” is missing. Write it here.`,
  'wrong-type': ({ text, other }) => `${text === '' ? 'A blank' : `“${text}”`} is not ${other}.`,
  'text-not-quoted': ({ text }) =>
    text === ''
      ? 'The value is missing. Write "" for a cell that was left blank.'
      : `The value ${text} is read as a number or a switch, not as text. Write it between quotes: "${text}".`,
  'blank-text': () => 'The text is blank. Write what is printed, or leave the key out where it may be left out.',
  'text-not-one-line': ({ text }) => `“${text}” has a line break. Write each line as an item of its own.`,
  'value-not-listed': ({ text, other }) => `“${text}” is not one of the values allowed. Write one of: ${other}.`,
  'count-not-valid': ({ text }) => `“${text}” is not a count. Write a whole number from 0 up, without quotes.`,

  // Values
  'code-not-valid': ({ text }) =>
    `The code “${text}” is not valid. Write letters and digits, with hyphens only between them.`,
  'code-not-file-name': ({ text, other }) =>
    `The code “${text}” does not go with the file’s name. Name the file “${other}”.`,
  'code-not-folder-name': ({ text, other }) =>
    `The code “${text}” does not go with the folder’s name. Name the folder “${other}”, or correct the code.`,
  'duplicate-code': ({ text, other }) =>
    `The code “${text}” is already used at ${other}. Give each project its own code.`,
  'continues-not-valid': ({ text }) =>
    `“${text}” does not name projects of other years. Write such as 2022/101001/13030321abc, with a space between several.`,
  'continues-not-known': ({ text }) =>
    `There is no project ${text} of an earlier year. Write year, unit and code of one that stands in the content.`,
  'duplicate-id': ({ text, other }) => `“${text}” is already there at ${other}. Write it once.`,
  'id-not-valid': ({ text }) =>
    `The id “${text}” cannot be an anchor. Use lower-case letters, digits and single hyphens, such as “spend-plan”.`,
  'amount-not-number': ({ text }) =>
    `The amount “${text}” is not a number. Write digits in the table’s unit between quotes, such as "100000.00".`,
  'share-not-number': ({ text }) =>
    `The share “${text}” is not a percentage. Write such as 50.00%, or "" for a blank cell.`,
  'share-out-of-range': ({ text }) =>
    `The share “${text}” is not between 0% and 100%. Write what is printed, such as 50.00%.`,
  'plan-month-not-valid': ({ text }) =>
    `“${text}” is not a month of the spend plan. Write such as 3月底, 6月底 or 12月.`,
  'day-not-valid': ({ text }) => `“${text}” is not a day. Write year, month and day, such as 2021-02-01.`,
  'address-not-allowed': ({ text }) =>
    `The address “${text}” is not allowed. Write one that starts with https://, http:// or mailto:.`,
  'origin-not-valid': ({ text }) =>
    `The site’s address “${text}” is not valid. Write it without a path or a slash at the end, such as https://budget.example.org.`,
  'base-not-valid': ({ text }) =>
    `The base “${text}” is not valid. Write a path that starts and ends with a slash, such as /budget/.`,

  // Source documents
  'source-path-not-allowed': ({ text }) =>
    `The source “${text}” is not a file of the folder source/. Write such as source/goals.docx.`,
  'source-kind-not-allowed': ({ text, other }) =>
    `A document of the kind of “${text}” is not published, for nobody knows what a browser would do with it. Put it here as one of: ${other}.`,
  'source-kind-mismatch': ({ text }) =>
    `The document “${text}” is not of the kind that its ending says. Give it the ending of what it is, or put the right file here.`,
  'source-missing': ({ text }) =>
    `The source “${text}” is not there. Put the document in the folder, or correct the name.`,
  'source-not-listed': ({ text }) =>
    `The document “${text}” is not listed in department.md. Add it to sources with its sha256 and bytes, or remove it.`,
  'source-not-known': ({ text }) =>
    `The source “${text}” is not listed in department.md. Write the file as it stands in its sources.`,
  'hash-not-valid': ({ text }) => `“${text}” is not a SHA-256. Write 64 digits and letters a–f in lower case.`,
  'hash-mismatch': ({ text, other }) =>
    `The document has another ${other} than “${text}”. Put the published file back, or import it again.`,
  'account-not-balanced': ({ text, other }) =>
    `The account reads ${text} characters but places, drops and leaves ${other}. Import the document again.`,

  // Markdown
  'section-not-known': ({ text }) =>
    `The heading “${text}” is not a known section. Write one with 总体绩效目标, 职责分类目标, 分项绩效目标 or 工作保障措施.`,
  'section-repeated': ({ text }) => `The section “${text}” is there twice. Put its text under the first one.`,
  'text-out-of-place': ({ text }) =>
    `“${text}” does not belong here. Write paragraphs for goals and measures, “- ” for metrics under a sub-goal, “> ” once for its grade scale, and “### ” for groups of measures.`,
  'scale-not-known': ({ text }) =>
    `“${text}” is not a grade scale. Write such as: > 完成100%为优，完成95%为良，完成90%为中，达不到90%为差`,
} as const satisfies Record<string, (details: Details) => string>

/** The name of a rule; it stands at the end of every printed diagnostic. */
export type DiagnosticCode = keyof typeof RULES
