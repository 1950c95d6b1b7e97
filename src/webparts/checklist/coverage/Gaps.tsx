import * as React from 'react';
import type { Coverage } from '../../../domain/handover/coverage';
import { fill } from '../../../ui/words/fill';
import { focusAreaName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { FigureButton, type OnFigure } from './FigureButton';
import type { Figure } from './figures';
import styles from './Coverage.module.scss';

interface GapsProps {
  readonly coverage: Coverage;
  readonly onFigure: OnFigure;
}

function Share(props: {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  readonly figure: Figure;
  readonly onFigure: OnFigure;
}): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { label, count, of } = props;
  const share = fill(strings.CountOf, { count: formats.number(count), of: formats.number(of) });
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {of === 0 ? strings.NoData : null}
        {of > 0 && count === 0 ? share : null}
        {count > 0 ? (
          <FigureButton figure={props.figure} onFigure={props.onFigure} label={`${label}: ${share}`}>
            {share}
          </FigureButton>
        ) : null}
      </dd>
    </div>
  );
}

/** How many tasks have nobody, or nobody to stand in: each as a part of its whole. */
export function GapFigures({ coverage, onFigure }: GapsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { total, withoutOwner, withoutBackup } = coverage;
  return (
    <dl className={styles.figures}>
      <Share
        label={strings.WithoutOwner}
        count={withoutOwner.length}
        of={total}
        figure={{ kind: 'withoutOwner' }}
        onFigure={onFigure}
      />
      <Share
        label={strings.WithoutBackup}
        count={withoutBackup.length}
        of={total - withoutOwner.length}
        figure={{ kind: 'withoutBackup' }}
        onFigure={onFigure}
      />
    </dl>
  );
}

/** On whom tasks or whole focus areas hang alone. */
export function SinglePersons({ coverage, onFigure }: GapsProps): JSX.Element | null {
  const { strings, formats } = useChecklistWords();
  const { singlePersons, singlePersonAreas, rows } = coverage;
  if (singlePersons.length === 0) return <p className={styles.quiet}>{strings.HangsNone}</p>;
  const ownedBy = (id: number): number => rows.find(({ owner }) => owner.id === id)?.tasks.length ?? 0;
  return (
    <section className={styles.section}>
      <h3>{strings.HangsTitle}</h3>
      <ul className={styles.list}>
        {singlePersonAreas.map(({ focusArea, person }) => (
          <li key={focusArea}>
            <FigureButton figure={{ kind: 'area', focusArea, person }} onFigure={onFigure}>
              {fill(strings.HangsArea, { area: focusAreaName(strings, focusArea), name: person.name })}
            </FigureButton>
          </li>
        ))}
        {singlePersons.map(({ person, tasks }) => (
          <li key={person.id}>
            <FigureButton figure={{ kind: 'uncovered', person }} onFigure={onFigure}>
              {fill(strings.HangsPerson, {
                name: person.name,
                count: formats.number(tasks.length),
                of: formats.number(ownedBy(person.id))
              })}
            </FigureButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
