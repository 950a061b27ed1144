/** Why a document cannot be imported. The message names the file and says what to do; nothing has been written. */
export class ImportFault extends Error {
  override readonly name: string = 'ImportFault'
}

/** The system broke off half-way while files were put in place, and would not undo it either. The message says how it goes on. */
export class UnfinishedImportFault extends Error {
  override readonly name = 'UnfinishedImportFault'
}

/** There is no file of the name that was given, which is a slip in the call rather than in a document. */
export class MissingFileFault extends ImportFault {
  override readonly name = 'MissingFileFault'
}
