import type { Person } from '../../../../domain/people/person';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { rippleTasks, type RippleTask } from '../../../../domain/updates/ripple';
import { rippleKinds, type RippleKind } from '../../../../domain/updates/ripple/rippleKinds';
import type { FeedReader } from '../../model/reader';
import type { UpdatesWords } from '../../words/UpdatesWords';
import { missingMark, templateValues } from '../communication/templateValues';
import { rippleTemplates } from './followNames';

/** The tasks as they would be made, of every kind. */
export function planRipple(
  words: UpdatesWords,
  notice: Notice,
  { calendar }: FeedReader,
  owners: Readonly<Record<RippleKind, Person | null>>
): readonly RippleTask[] {
  const { strings, formats } = words;
  return rippleTasks({ ...notice, values: templateValues(words, notice) }, rippleKinds, {
    calendar,
    today: formats.today(),
    owners,
    words: rippleTemplates(strings),
    nameMissing: (placeholder) => missingMark(strings, placeholder)
  });
}
