import type { IntakeOptions, IntakeResult, IntakeTools } from '../../../domain/updates/intake/intakeModel';
import { readIntake } from '../../../domain/updates/intake/readIntake';
import { sanitizeHtml } from '../../../ui/richText/sanitizeHtml';

const tools: IntakeTools = {
  sanitize: sanitizeHtml,
  parseXml: (xml) => new DOMParser().parseFromString(xml, 'application/xml')
};

/** Reads notices from a text, with the browser's parser and the suite's sanitiser. In a file of its own: few people need it. */
export function openIntake(text: string, options: IntakeOptions): IntakeResult {
  return readIntake(text, tools, options);
}
