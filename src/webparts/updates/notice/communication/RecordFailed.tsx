import * as React from 'react';
import { isRepositoryError, type RepositoryErrorKind } from '../../../../domain/RepositoryError';
import type { Person } from '../../../../domain/people/person';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { RecordOutcome } from './recordAll';
import { audienceName } from './tellNames';

export interface RecordFailedProps {
  readonly outcome: RecordOutcome;
  /** Tries those again that were not recorded. */
  readonly onRetry: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

type Failure = RecordOutcome['failed'][number];

function kindOf({ error }: Failure): RepositoryErrorKind | undefined {
  return isRepositoryError(error) ? error.kind : undefined;
}

/** The failures, those of one kind together. */
function byKind(failed: readonly Failure[]): readonly (readonly Failure[])[] {
  const groups = new Map<RepositoryErrorKind | undefined, Failure[]>();
  for (const failure of failed) {
    const kind = kindOf(failure);
    groups.set(kind, [...(groups.get(kind) ?? []), failure]);
  }
  return [...groups.values()];
}

/** For whom it was recorded and for whom not, and why. */
export function RecordFailed({ outcome, onRetry, loadOwners }: RecordFailedProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const namesOf = (entries: readonly Pick<Failure, 'audience'>[]): string =>
    formats.list(entries.map(({ audience }) => audienceName(strings, audience)));
  return (
    <>
      {outcome.recorded.length > 0 ? (
        <Notice tone="success" role="status">
          <p>{fill(strings.TellRecorded, { audiences: namesOf(outcome.recorded) })}</p>
        </Notice>
      ) : null}
      {byKind(outcome.failed).map((failures) => (
        <ErrorNotice
          key={namesOf(failures)}
          title={fill(strings.TellNotRecorded, { audiences: namesOf(failures) })}
          error={failures[0]?.error}
          onRetry={onRetry}
          loadOwners={loadOwners}
        />
      ))}
    </>
  );
}
