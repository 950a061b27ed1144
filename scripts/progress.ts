/** Tells a person at the terminal what is under way: one line that changes, or plain lines where output is kept. */
export function createProgress(stream: NodeJS.WriteStream) {
  const clear = stream.isTTY ? '\r\u001b[2K' : ''
  const end = stream.isTTY ? '' : '\n'
  return {
    /** Names the step that begins. */
    step: (name: string) => void stream.write(`${clear}${name} …${end}`),
    /** Says how far a step is; only where the line changes. */
    advance: (words: string) => void (stream.isTTY && stream.write(`${clear}${words}`)),
    /** Takes the changing line away. */
    clear: () => void stream.write(clear),
  }
}
