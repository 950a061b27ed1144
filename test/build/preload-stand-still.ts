// For `node --import`: the process stands still as soon as it has said the words STAND_STILL_AT.
const { STAND_STILL_AT = '' } = process.env
const write = process.stdout.write.bind(process.stdout)

process.stdout.write = (text: string | Uint8Array) => {
  const isWritten = write(text)
  if (String(text).includes(STAND_STILL_AT)) process.kill(process.pid, 'SIGSTOP')
  return isWritten
}
