import { noticeFields, saidFields, type NoticeContent } from '../notice';
import type { PlannedRow } from '../planIntake';

/**
 * What writing the row changes: all fields of a new notice; of a known one only those that the source speaks of, so that
 * an export with a few columns does not empty the others. The team's own fields are never among them.
 */
export function contentToWrite(
  row: Extract<PlannedRow, { verdict: 'new' | 'changed' }>
): Partial<NoticeContent> {
  const fields = row.verdict === 'new' ? noticeFields : saidFields(row.draft);
  return Object.fromEntries(fields.map((field) => [field, row.draft[field]]));
}
