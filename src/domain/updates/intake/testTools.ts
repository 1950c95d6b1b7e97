import type { NoticeDraft } from '../notice';
import type { IntakeOptions, IntakeRow, IntakeTools } from './intakeModel';
import { readIntake } from './readIntake';

/** Tools for tests: a sanitiser that only takes scripts away, and the browser's parser. */
export const testTools: IntakeTools = {
  sanitize: (html) => html.replace(/<script\b[^]*?<\/script>/gi, ''),
  parseXml: (xml) => new DOMParser().parseFromString(xml, 'application/xml')
};

/** The rows of a text that can be read. */
export function rowsOf(text: string, options?: IntakeOptions, tools = testTools): readonly IntakeRow[] {
  const result = readIntake(text, tools, options);
  if (result.kind !== 'read') throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return [...result.rows];
}

/** The notices of a text, all of whose rows are taken. */
export function draftsOf(text: string, options?: IntakeOptions): readonly NoticeDraft[] {
  return rowsOf(text, options).map((row) => {
    if (row.kind !== 'taken') throw new Error(`Not taken: ${JSON.stringify(row)}`);
    return row.draft;
  });
}

/** A message as Graph answers it, complete; give only what the test is about. */
export function aMessage(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'MC700001',
    title: 'Plan for change: New look of the enrolment page',
    startDateTime: '2026-02-02T08:00:00Z',
    endDateTime: '2026-06-01T08:00:00Z',
    lastModifiedDateTime: '2026-02-03T09:30:00Z',
    category: 'planForChange',
    severity: 'high',
    tags: ['User impact', 'Admin impact'],
    isMajorChange: true,
    actionRequiredByDateTime: '2026-04-30T00:00:00Z',
    services: ['Microsoft Intune'],
    hasAttachments: false,
    viewPoint: null,
    details: [
      { name: 'ExternalLink', value: 'https://contoso.example/enrol' },
      { name: 'RoadmapIds', value: '90001' }
    ],
    body: {
      contentType: 'html',
      content: '<p>The enrolment page on <b>Android</b> gets a new look.</p><ul><li>Tell people.</li></ul>'
    },
    ...changes
  };
}
