export { element, escapeXml } from './escapeXml';
export { fieldId, fieldXml, type LookupTarget } from './fieldXml';
export { stableGuid } from './stableGuid';
export { viewFieldNames, viewQuery, viewRowLimit, viewXml } from './viewXml';
