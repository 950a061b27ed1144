/** A text for a list that a script draws, with two ideographic spaces at most together. */
export function shortRuns(text: string): string {
  return text.replace(/\u3000{3,}/g, '\u3000\u3000')
}

/** The parts of a printed text between which a line may break: browsers keep a run of ideographic spaces on one line, however
 *  long, and a cell that was filled up by hand would make a phone scroll sideways. Joined they are the text. */
export function breakableParts(text: string): string[] {
  return text.split(/(?<=\u3000)(?=\u3000\u3000)|(?<=\u3000\u3000)(?=\u3000)/)
}
