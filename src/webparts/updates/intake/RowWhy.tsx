import * as React from 'react';
import { adviceForRow } from '../../../domain/updates/intake/advice';
import { suggestOwner, type OwnerRule } from '../../../domain/updates/ownerRules';
import type { RowUnit } from '../../../domain/updates/intake/intakeModel';
import type { PlannedRow } from '../../../domain/updates/planIntake';
import { fill } from '../../../ui/words/fill';
import { useUpdatesWords } from '../words/UpdatesWords';
import { adviceWords } from './words/adviceWords';
import { changeWords } from './words/changeWords';
import { fieldName } from './words/fieldName';
import { ownerWords } from './words/ownerWords';
import { rowProblemWords } from './words/rowProblemWords';
import { unitName } from './words/unitName';
import { warningWords } from './words/warningWords';
import styles from './Intake.module.scss';

type RowOf<Verdict extends PlannedRow['verdict']> = Extract<PlannedRow, { verdict: Verdict }>;

export interface RowWhyProps {
  readonly row: PlannedRow;
  readonly unit: RowUnit;
  readonly ownerRules: readonly OwnerRule[];
}

/** What matters of a change in full, the rest by name. */
function Changes({ row }: { readonly row: RowOf<'changed'> }): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const mattering = row.reasons.filter(({ matters }) => matters);
  const others = row.reasons.filter(({ matters }) => !matters);
  const fields = formats.list(others.map(({ what }) => fieldName(strings, what)));
  if (!row.matters) {
    return <span className={styles.detail}>{fill(strings.IntakeSameRevision, { fields })}</span>;
  }
  return (
    <>
      <span className={styles.detail}>
        {fill(strings.IntakeNewRevision, { revision: formats.number(row.revision) })}
      </span>
      <ul className={styles.reasons}>
        {mattering.map((reason) => (
          <li key={reason.what} dir="auto">
            {changeWords(words, reason)}
          </li>
        ))}
        {others.length > 0 ? <li>{fill(strings.IntakeChangedToo, { fields })}</li> : null}
      </ul>
    </>
  );
}

function NotTaken({ row }: { readonly row: RowOf<'notTaken'> }): JSX.Element {
  const words = useUpdatesWords();
  return (
    <ul className={styles.reasons}>
      <li dir="auto">{rowProblemWords(words, row.problem)}</li>
      <li>{adviceWords(words.strings, adviceForRow(row.problem))}</li>
    </ul>
  );
}

function Owner({ row, ownerRules }: RowWhyProps & { readonly row: RowOf<'new'> }): JSX.Element | null {
  const words = useUpdatesWords();
  // Without rules nobody expects an owner.
  if (ownerRules.length === 0) return null;
  return <span className={styles.detail}>{ownerWords(words, suggestOwner(row.draft, ownerRules))}</span>;
}

/** In what a verdict rests. */
function Reason(props: RowWhyProps): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { row, unit } = props;
  switch (row.verdict) {
    case 'new':
      return <Owner {...props} row={row} />;
    case 'changed':
      return <Changes row={row} />;
    case 'unchanged':
      return null;
    case 'older': {
      const { lastModified } = row.known;
      const date = lastModified === null ? '' : formats.dateTime(lastModified);
      return <span className={styles.detail}>{fill(strings.IntakeOlderWhy, { date })}</span>;
    }
    case 'doubled': {
      const values = { unit: unitName(strings, unit), row: formats.number(row.countsInstead) };
      return <span className={styles.detail}>{fill(strings.IntakeDoubledWhy, values)}</span>;
    }
    case 'notTaken':
      return <NotTaken row={row} />;
  }
}

/** Why a row gets its verdict, and what is worth telling of it. */
export function RowWhy(props: RowWhyProps): JSX.Element {
  const words = useUpdatesWords();
  const { row } = props;
  const warnings = row.verdict === 'notTaken' ? [] : row.warnings;
  return (
    <>
      <Reason {...props} />
      {warnings.length > 0 ? (
        <ul className={styles.reasons}>
          {warnings.map((warning, index) => (
            <li key={index} dir="auto">
              {warningWords(words, warning)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
