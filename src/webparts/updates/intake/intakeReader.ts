import type { IntakeOptions, IntakeResult } from '../../../domain/updates/intake/intakeModel';
import { readIntake } from '../../../domain/updates/intake/readIntake';
import { sanitizeHtml } from '../../../ui/richText/sanitizeHtml';
import { hasPartLinks, withWholeLinks } from './wholeLinks';

export interface OpenedIntake {
  readonly result: IntakeResult;
  /** Whether links lost their address because nobody said where the page stands: known once the rows are read. */
  readonly lostLinks: () => boolean;
}

/** Opens a text with notices, with the browser's parser and the suite's sanitiser. In a file of its own: few people need it. */
export function openIntake(text: string, options: IntakeOptions): OpenedIntake {
  const { pageAddress } = options;
  let isLost = false;
  const sanitize = (html: string): string => {
    if (pageAddress !== undefined) return sanitizeHtml(withWholeLinks(html, pageAddress));
    isLost ||= hasPartLinks(html);
    return sanitizeHtml(html);
  };
  const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
  return { result: readIntake(text, { sanitize, parseXml }, options), lostLinks: () => isLost };
}
