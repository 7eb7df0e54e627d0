/** What a file with a report template calls itself. */
export const templateFormat = 'lacuna-template';
