import type { FileProblem, IntakeTools } from '../intakeModel';
import { repairXml } from './repairXml';

/** White space, the XML declaration, instructions and comments: what may stand before a document type. */
const beforeDocumentType = /(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)/y;

/** Whether the document has a type. Elsewhere than before its first element the words are text, or not well-formed. */
function hasDocumentType(xml: string): boolean {
  let at = 0;
  beforeDocumentType.lastIndex = at;
  while (beforeDocumentType.test(xml)) at = beforeDocumentType.lastIndex;
  return xml.slice(at, at + 9).toUpperCase() === '<!DOCTYPE';
}

/**
 * Parses a feed. One with a document type is refused before anything reads it: only there can a text name files to load
 * (XXE) or entities that grow without end ("billion laughs"), and no feed needs one. What is left goes to the browser's
 * own parser, which loads nothing and costs no bytes.
 */
export function feedDocument(text: string, parseXml: IntakeTools['parseXml']): Document | FileProblem {
  if (hasDocumentType(text)) return { problem: 'documentType' };
  const document = parseXml(repairXml(text));
  const error = document.getElementsByTagName('parsererror')[0];
  if (!error) return document;
  return {
    problem: 'brokenXml',
    reason: (error.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)
  };
}
