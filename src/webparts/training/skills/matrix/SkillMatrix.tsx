import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Icon } from '../../../../ui/icons/Icon';
import { useTrainingWords } from '../../words/TrainingWords';
import type { SkillRow } from '../skillRows';
import { riskName } from '../skillWords';
import { heldBy, heldWords } from './skillText';
import styles from '../../team/matrix/Matrix.module.scss';

export interface SkillMatrixProps {
  readonly rows: readonly SkillRow[];
  readonly team: readonly Person[];
}

function Cell({ row, person }: { readonly row: SkillRow; readonly person: Person }): JSX.Element {
  const words = useTrainingWords();
  const held = heldBy(row, person);
  if (!held) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className={styles.spoken}>{words.strings.SkillNotHeld}</span>
      </td>
    );
  }
  return (
    <td>
      <Icon name="check" /> {heldWords(words, held)}
    </td>
  );
}

/** People by skills. It scrolls in itself, with the people and the skills in sight. */
export function SkillMatrix({ rows, team }: SkillMatrixProps): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    // What scrolls has to be reachable by the keyboard.
    <div className={styles.scroll} role="region" aria-label={strings.SkillMatrix} tabIndex={0}>
      <table className={styles.table} aria-label={strings.SkillMatrix}>
        <thead>
          <tr>
            <th scope="col">{strings.MatrixPerson}</th>
            {rows.map(({ skill }) => (
              <th key={skill.id} scope="col">
                <bdi>{skill.title}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {team.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <bdi>{person.name}</bdi>
              </th>
              {rows.map((row) => (
                <Cell key={row.skill.id} row={row} person={person} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.SkillColumnRisk}</th>
            {rows.map(({ skill, risk }) => (
              <td key={skill.id}>{riskName(strings, risk)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
