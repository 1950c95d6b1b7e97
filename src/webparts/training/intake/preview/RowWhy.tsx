import * as React from 'react';
import type { CourseRowUnit } from '../../../../domain/training/intake/courseIntakeModel';
import type { CourseMatch, PlannedCourse } from '../../../../domain/training/intake/plannedCourse';
import { fill } from '../../../../ui/words/fill';
import { audienceName, courseStatusName, obligationName } from '../../words/choiceNames';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import { rowProblemWords, unitName } from '../words/rowProblemWords';
import { warningWords } from '../words/warningWords';
import type { NewRow } from './choices';
import styles from '../Intake.module.scss';

type Strings = ITrainingWebPartStrings;

export interface RowWhyProps {
  readonly row: PlannedCourse;
  readonly unit: CourseRowUnit;
}

const matches: Readonly<Record<CourseMatch, keyof Strings>> = {
  key: 'ImportByKey',
  material: 'ImportByMaterial',
  title: 'ImportByTitle'
};

/** What would be written, in short. */
function Facts({ row }: { readonly row: NewRow }): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { draft } = row.course;
  const facts = [
    obligationName(strings, draft.obligation),
    formats.list(draft.audiences.map((audience) => audienceName(strings, audience))),
    draft.owner?.name ?? '',
    draft.material?.url ?? ''
  ];
  return (
    <span className={styles.detail} dir="auto">
      {facts.filter(Boolean).join(' · ')}
    </span>
  );
}

/** In what a verdict rests. */
function Reason({ row, unit }: RowWhyProps): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  switch (row.verdict) {
    case 'new':
      return <Facts row={row} />;
    case 'changed': {
      const fields = formats.list(row.differences.map((field) => courseFieldName(strings, field)));
      return (
        <>
          <span className={styles.detail}>{fill(strings.ImportDiffersIn, { fields })}</span>
          <span className={styles.detail}>{strings[matches[row.by]]}</span>
        </>
      );
    }
    case 'same':
      return <span className={styles.detail}>{courseStatusName(strings, row.known.status)}</span>;
    case 'double': {
      const values = { unit: unitName(strings, unit), row: formats.number(row.otherRow) };
      const text = row.isSame ? strings.ImportDoubleSame : strings.ImportDoubleOther;
      return <span className={styles.detail}>{fill(text, values)}</span>;
    }
    case 'invalid':
      return (
        <span className={styles.detail} dir="auto">
          {rowProblemWords(words, row.problem)}
        </span>
      );
  }
}

/** Why a row gets its verdict, and what is worth telling of it. */
export function RowWhy(props: RowWhyProps): JSX.Element {
  const words = useTrainingWords();
  const { row } = props;
  const warnings = 'warnings' in row ? row.warnings : [];
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
