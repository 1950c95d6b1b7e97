import * as React from 'react';
import type { Verification } from '../../../../domain/faq/EntryRepository';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { PersonName } from '../../../../ui/people/PersonName';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';
import type { EntrySectionProps } from '../sectionProps';
import { useEntryRead } from '../useEntryRead';
import styles from './History.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

const atOnce = 10;

function VerificationItem({ verification }: { readonly verification: Verification }): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { by, on, version, wasChanged, note } = verification;
  return (
    <li className={styles.item}>
      <div className={styles.who}>
        <PersonName name={by.name} />
        <span className={styles.quiet}>{formats.dateTime(on)}</span>
      </div>
      <span className={styles.quiet}>
        {fill(strings.HistoryVersion, { n: formats.number(version) })} ·{' '}
        {wasChanged ? strings.HistoryWasChanged : strings.HistoryWasRight}
      </span>
      {note === '' ? null : (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}

/** Who found the entry right, the latest first. */
export function VerificationList({ model, entry, loadOwners }: EntrySectionProps): JSX.Element {
  const { strings } = useFaqWords();
  const { entries } = model.repositories;
  const { value, error, retry } = useEntryRead('entry verifications', entry, () =>
    entries.verifications(entry.id)
  );
  const { shown, ...paging } = usePaging(value ?? [], String(entry.id), atOnce);
  return (
    <section className={panel.section}>
      <h3>{strings.HistoryVerifications}</h3>
      {error === undefined ? null : (
        <ErrorNotice
          title={strings.HistoryVerificationsNotLoaded}
          error={error}
          onRetry={retry}
          loadOwners={loadOwners}
        />
      )}
      {!value && error === undefined ? (
        <Loading label={strings.HistoryVerificationsLoading} rows={2} />
      ) : null}
      {value?.length === 0 ? <p className={panel.quiet}>{strings.HistoryNeverVerified}</p> : null}
      {shown.length > 0 ? (
        <ul className={panel.items}>
          {shown.map((verification) => (
            <VerificationItem key={`${verification.on} ${verification.by.id}`} verification={verification} />
          ))}
        </ul>
      ) : null}
      <ShowMore {...paging} />
    </section>
  );
}
