/** The names by which the parts of a SpreadsheetML package know one another (ECMA-376). */
export const spreadsheetMl = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const coreProperties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
