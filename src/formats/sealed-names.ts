/** What an encrypted assessment calls itself where it is stored. */
export const sealedRecordFormat = 'lacuna-sealed-record';
/** What hangs on it: journal entries, its summary, attached files. */
export const sealedPartFormat = 'lacuna-sealed-part';
