import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Fact } from './Fact';
import styles from './Item.module.scss';

function Names(props: { readonly text: string; readonly people: readonly Person[] }): JSX.Element | null {
  const { formats } = useUpdatesWords();
  if (props.people.length === 0) return null;
  return <p>{fill(props.text, { names: formats.list(props.people.map(({ name }) => name)) })}</p>;
}

/** How many of those who are asked have read it; who has not unfolds. */
export function AwarenessFact({ standing }: { readonly standing: NoticeStanding }): JSX.Element {
  const { strings, formats, plural } = useUpdatesWords();
  const { people, coverage } = standing.awareness;
  if (coverage.of === 0) return <Fact icon="person">{strings.FeedNobodyAsked}</Fact>;
  const aware = plural('FeedAware', coverage.of, { aware: formats.number(coverage.count) });
  if (coverage.count === coverage.of) return <Fact icon="check">{aware}</Fact>;
  const isLate = people.some((entry) => entry.isLate);
  const of = (state: 'missing' | 'stale'): readonly Person[] =>
    people.filter((entry) => entry.state === state).map(({ person }) => person);
  return (
    <details className={styles.missing}>
      <summary>{aware}</summary>
      <Names text={strings.FeedMissing} people={of('missing')} />
      <Names text={strings.FeedStalePeople} people={of('stale')} />
      <p>
        <Fact icon="clock" tone={isLate ? 'urgent' : undefined}>
          {fill(isLate ? strings.FeedDuePassed : strings.FeedDueBy, { date: formats.date(standing.dueBy) })}
        </Fact>
      </p>
    </details>
  );
}
