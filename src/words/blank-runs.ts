/** Parts of a page that are no text to be read, or a run of ideographic spaces in one that is. What is not closed goes on to the end, as it does in a browser. */
const PARTS =
  /<(script|style|title|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)|<\/?[A-Za-z](?:[^"'>]|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)|\u3000{3,}/g

/** A page whose runs of ideographic spaces may break: browsers keep such a run on one line, however long, and a cell that was
 *  filled up by hand makes a phone scroll sideways. The text stays as it is. Meant for pages that a generator wrote. */
export function breakableRuns(html: string): string {
  if (!html.includes('\u3000\u3000\u3000')) return html
  return html.replace(PARTS, (part) => (part.startsWith('\u3000') ? [...part].join('<wbr>') : part))
}

/** A text for a list that a script draws, with two ideographic spaces at most together. */
export function shortRuns(text: string): string {
  return text.replace(/\u3000{3,}/g, '\u3000\u3000')
}

/** The parts of a printed text between which a line may break: browsers keep a run of ideographic spaces on one line, however
 *  long, and a cell that was filled up by hand would make a phone scroll sideways. Joined they are the text. */
export function breakableParts(text: string): string[] {
  return text.split(/(?<=\u3000)(?=\u3000\u3000)|(?<=\u3000\u3000)(?=\u3000)/)
}
