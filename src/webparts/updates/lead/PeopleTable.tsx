import * as React from 'react';
import { fill } from '../../../ui/words/fill';
import { useUpdatesWords } from '../words/UpdatesWords';
import { FigureButton } from './FigureButton';
import type { FigurePartProps } from './FigureCards';
import { shareText } from './leadNames';
import styles from './Lead.module.scss';

/** Coverage by person, most behind first. What is missing opens the notices. */
export function PeopleTable({ data, scope, onFigure }: FigurePartProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const { byPerson } = data.figures;
  return (
    <section className={styles.section}>
      <h3>{strings.LeadByPerson}</h3>
      <p className={styles.rule}>
        {strings.LeadByPersonRule} {scope}
      </p>
      {byPerson.length === 0 ? (
        <p>{strings.LeadNoData}</p>
      ) : (
        <table className={styles.table} aria-label={strings.LeadByPerson}>
          <thead>
            <tr>
              <th scope="col">{strings.LeadPerson}</th>
              <th scope="col">{strings.LeadRead}</th>
              <th scope="col">{strings.LeadNotRead}</th>
              <th scope="col">{strings.LeadLate}</th>
            </tr>
          </thead>
          <tbody>
            {byPerson.map(({ person, coverage, late }) => (
              <tr key={person.id}>
                <th scope="row">
                  <bdi>{person.name}</bdi>
                </th>
                <td>{shareText(words, coverage)}</td>
                <td>
                  <FigureButton
                    figure={{ kind: 'missedBy', person }}
                    rows={coverage.of - coverage.count}
                    label={fill(strings.LeadMissedBy, { name: person.name })}
                    onFigure={onFigure}
                  >
                    {formats.number(coverage.of - coverage.count)}
                  </FigureButton>
                </td>
                <td>{formats.number(late)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
