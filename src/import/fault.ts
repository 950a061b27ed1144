/** Why a document cannot be imported. The message names the file and says what to do; nothing has been written. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault'
}
