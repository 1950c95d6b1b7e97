import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { useFaqWords } from '../../words/FaqWords';
import type { EntrySectionProps } from '../sectionProps';
import { Reasons } from './Reasons';
import { Summary } from './Summary';
import { useFeedback } from './useFeedback';

/** Whether the entry helped people, and what those say whom it did not help. */
export function FeedbackSection(props: EntrySectionProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, reader, entry, loadOwners } = props;
  const feedback = useFeedback(model, entry);
  const { votes, error, retry } = feedback;
  return (
    <>
      {error === undefined ? null : (
        <ErrorNotice
          title={strings.FeedbackNotLoaded}
          error={error}
          onRetry={retry}
          loadOwners={loadOwners}
        />
      )}
      {!votes && error === undefined ? <Loading label={strings.FeedbackLoading} rows={3} /> : null}
      {votes ? (
        <>
          <Summary entry={entry} votes={votes} />
          <Reasons
            entry={entry}
            votes={votes}
            isBusy={feedback.isMarking}
            onSeen={reader.access.canEdit ? feedback.markSeen : undefined}
          />
        </>
      ) : null}
    </>
  );
}
