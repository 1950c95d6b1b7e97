import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type { Vote } from '../../../../domain/faq/FeedbackRepository';
import { entryFeedback, type Helpfulness } from '../../../../domain/faq/feedback/helpfulness';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import { presentVersion } from './presentVersion';
import styles from './Feedback.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** "Helped 3 of 4 people."; the share as well where there are enough votes, rounded down: nearly all is not all. */
function helpedText({ strings, formats, plural, culture }: FaqWords, found: Helpfulness): string {
  const { count, of, share } = found;
  if (of === 0) return strings.FeedbackNobody;
  const helped = formats.number(count);
  if (share === null) return plural('FeedbackCount', of, { helped });
  const percent = new Intl.NumberFormat(culture.locale, { style: 'percent' });
  return plural('FeedbackShare', of, { helped, percent: percent.format(Math.floor(share * 100) / 100) });
}

function versionName({ strings }: FaqWords, { status, publishedVersion }: Entry): string {
  if (publishedVersion === null) return strings.FeedbackDraft;
  return status === 'Published' ? strings.FeedbackPresent : strings.HistoryVersion;
}

/** How many people the present text helped, and the earlier ones apart. */
export function Summary(props: { readonly entry: Entry; readonly votes: readonly Vote[] }): JSX.Element {
  const words = useFaqWords();
  const { strings, formats } = words;
  const { entry, votes } = props;
  const version = presentVersion(entry);
  const { present, earlier } = entryFeedback(votes, version);
  return (
    <section className={panel.section}>
      <h3>{strings.EntryVoteTitle}</h3>
      <dl className={styles.summary}>
        <dt>{fill(versionName(words, entry), { n: formats.number(version) })}</dt>
        <dd className={present.of === 0 ? undefined : styles.figure}>{helpedText(words, present)}</dd>
        {earlier.of === 0 ? null : (
          <>
            <dt>{strings.FeedbackEarlier}</dt>
            <dd>{helpedText(words, earlier)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
