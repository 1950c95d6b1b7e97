import * as React from 'react';
import { focusAreas } from '../../../lists';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { Person } from '../../../domain/people/person';
import type { BulkAction } from '../../../domain/tasks/bulkPlan';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/fields/DateField';
import { PersonField } from '../../../ui/fields/PersonField';
import { FluentTheme } from '../../../ui/theme/FluentTheme';
import { focusAreaName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Bulk.module.scss';

export type BulkFormKind = 'owner' | 'backup' | 'date' | 'area' | 'skip';

export interface BulkFormProps {
  readonly kind: BulkFormKind;
  readonly people: PeopleRepository;
  readonly onSubmit: (action: BulkAction) => void;
  readonly onCancel: () => void;
}

interface Values {
  readonly person: Person | null;
  readonly date: CalendarDate | null;
  readonly area: string;
  readonly reason: string;
}

/** What the form asks for, as an action; `undefined` while something is missing. */
function actionOf(kind: BulkFormKind, { person, date, area, reason }: Values): BulkAction | undefined {
  switch (kind) {
    case 'owner':
      return { kind: 'change', fields: { owner: person } };
    case 'backup':
      return { kind: 'change', fields: { backup: person } };
    case 'date':
      return date === null ? undefined : { kind: 'move', to: date };
    case 'area': {
      const focusArea = focusAreas.find((one) => one === area);
      return focusArea && { kind: 'change', fields: { focusArea } };
    }
    case 'skip':
      return reason.trim() === '' ? undefined : { kind: 'skip', reason: reason.trim() };
  }
}

interface FieldProps extends Pick<BulkFormProps, 'kind' | 'people'> {
  readonly values: Values;
  readonly onChange: (change: Partial<Values>) => void;
  readonly onWrong: (isWrong: boolean) => void;
}

function Field(props: FieldProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { kind, values, onChange } = props;
  switch (kind) {
    case 'owner':
    case 'backup':
      return (
        <PersonField
          label={kind === 'owner' ? strings.FieldOwner : strings.FieldBackup}
          value={values.person}
          people={props.people}
          onChange={(person) => onChange({ person })}
        />
      );
    case 'date':
      return (
        <DateField
          label={strings.BulkNewDate}
          value={values.date}
          onChange={(date) => onChange({ date })}
          onWrong={props.onWrong}
        />
      );
    case 'area':
      return (
        <label className={styles.field}>
          <span>{strings.FieldFocusArea}</span>
          <select value={values.area} onChange={(event) => onChange({ area: event.target.value })}>
            {focusAreas.map((area) => (
              <option key={area} value={area}>
                {focusAreaName(strings, area)}
              </option>
            ))}
          </select>
        </label>
      );
    case 'skip':
      return (
        <label className={styles.field}>
          <span>{strings.BulkReason}</span>
          <input
            type="text"
            required
            value={values.reason}
            onChange={(event) => onChange({ reason: event.target.value })}
          />
        </label>
      );
  }
}

/** Asks for what a bulk action needs: whom, when, which area, why. */
export function BulkForm(props: BulkFormProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { kind, onSubmit } = props;
  const [values, setValues] = React.useState<Values>({
    person: null,
    date: null,
    area: focusAreas[0],
    reason: ''
  });
  const [isWrong, setWrong] = React.useState(false);
  const action = actionOf(kind, values);
  return (
    <FluentTheme>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (action && !isWrong) onSubmit(action);
        }}
      >
        <Field
          kind={kind}
          people={props.people}
          values={values}
          onChange={(change) => setValues((now) => ({ ...now, ...change }))}
          onWrong={setWrong}
        />
        {(kind === 'owner' || kind === 'backup') && values.person === null ? (
          <p className={styles.hint}>{strings.BulkNobody}</p>
        ) : null}
        <div className={styles.commands}>
          <Button type="submit" look="primary" disabled={!action || isWrong}>
            {strings.BulkApply}
          </Button>
          <Button onClick={props.onCancel}>{strings.Cancel}</Button>
        </div>
      </form>
    </FluentTheme>
  );
}
