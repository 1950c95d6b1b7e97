import type { SearchDocument } from '../../domain/faq/search/document';

/** An entry as the index takes it: published, for everybody, with a short answer. */
export function aSearchDocument(
  changes: Partial<SearchDocument> & Pick<SearchDocument, 'id' | 'title'>
): SearchDocument {
  return {
    errorCodes: [],
    keywords: [],
    sections: { reply: 'Restart the device and try again.' },
    platforms: [],
    enrolment: [],
    category: 'Other',
    level: null,
    status: 'Published',
    ...changes
  };
}
