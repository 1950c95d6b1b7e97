import * as React from 'react';
import { adviceForEntryRow } from '../../../../domain/faq/intake/advice';
import { textFields } from '../../../../domain/faq/diff/entryFields';
import type { EntryRowUnit } from '../../../../domain/faq/intake/intakeModel';
import type { PlannedEntry } from '../../../../domain/faq/intake/planEntries';
import { fill } from '../../../../ui/words/fill';
import { categoryName, statusName, textPartName } from '../../words/choiceNames';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { adviceWords } from '../words/adviceWords';
import { rowProblemWords } from '../words/rowProblemWords';
import { unitName } from '../words/unitName';
import { warningWords } from '../words/warningWords';
import type { NewRow } from './choices';
import styles from '../Intake.module.scss';

export interface RowWhyProps {
  readonly row: PlannedEntry;
  readonly unit: EntryRowUnit;
}

/** What would be written, in short: where it belongs, and for whom it says something. */
function Facts({ row }: { readonly row: NewRow }): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { draft } = row.entry;
  const parts = textFields.filter((field) => draft[field] !== null);
  const facts = [
    categoryName(strings, draft.category),
    formats.list(parts.map((part) => textPartName(strings, part))),
    formats.list(draft.errorCodes)
  ];
  return (
    <span className={styles.detail} dir="auto">
      {facts.filter(Boolean).join(' · ')}
    </span>
  );
}

/** In what a verdict rests. */
function Reason({ row, unit }: RowWhyProps): JSX.Element {
  const words = useFaqWords();
  const { strings, formats } = words;
  switch (row.verdict) {
    case 'new':
      return <Facts row={row} />;
    case 'changed': {
      const fields = formats.list(row.differences.map((field) => entryFieldName(strings, field)));
      return <span className={styles.detail}>{fill(strings.ImportDiffers, { fields })}</span>;
    }
    case 'alreadyThere':
      return <span className={styles.detail}>{statusName(strings, row.known.status)}</span>;
    case 'doubled': {
      const values = { unit: unitName(strings, unit), row: formats.number(row.otherRow) };
      return <span className={styles.detail}>{fill(strings.ImportDoubledWhy, values)}</span>;
    }
    case 'notTaken':
      return (
        <ul className={styles.reasons}>
          <li dir="auto">{rowProblemWords(words, row.problem, unit)}</li>
          <li>{adviceWords(strings, adviceForEntryRow(row.problem))}</li>
        </ul>
      );
  }
}

/** Why a row gets its verdict, and what is worth telling of it. */
export function RowWhy(props: RowWhyProps): JSX.Element {
  const words = useFaqWords();
  const { row } = props;
  const warnings = row.verdict === 'new' || row.verdict === 'changed' ? row.warnings : [];
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
