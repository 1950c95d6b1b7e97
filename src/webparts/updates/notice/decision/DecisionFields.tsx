import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { decisionDemands, type DecisionKind } from '../../../../domain/updates/decision';
import { tagsSayUserImpact } from '../../../../domain/updates/vocabulary';
import { Button } from '../../../../ui/controls/Button';
import { DateField } from '../../../../ui/fields/DateField';
import { TextBox } from '../../../../ui/fields/TextBox';
import type { WrongDates } from '../../../../ui/fields/useWrongDates';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import type { DecisionForm, FormField, FormProblem } from './decisionForm';
import { fieldName, optional } from './fieldWords';
import { ImpactField } from './ImpactField';
import { OwnerField } from './OwnerField';
import { problemText } from './problemWords';
import styles from './Decision.module.scss';

export interface DecisionFieldsProps extends Pick<NoticeSectionProps, 'model' | 'reader' | 'open'> {
  readonly kind: DecisionKind;
  readonly form: DecisionForm;
  readonly onChange: (change: Partial<DecisionForm>) => void;
  readonly problems: readonly FormProblem[];
  readonly wasTried: boolean;
  readonly wrongDates: WrongDates;
}

interface FieldLook {
  readonly isUsed: boolean;
  readonly isRequired: boolean;
  readonly label: string;
  readonly problem: string;
}

function useFieldLook({ kind, problems, wasTried }: DecisionFieldsProps) {
  const words = useUpdatesWords();
  const { strings } = words;
  return (field: Exclude<FormField, 'kind'>): FieldLook => {
    const demand = decisionDemands[kind][field];
    const isRequired = demand === 'required';
    return {
      isUsed: demand !== 'unused',
      isRequired,
      label: optional(strings, fieldName(strings, field, kind), isRequired),
      problem: problemText(words, problems, field, wasTried)
    };
  };
}

function ImpactFields(props: DecisionFieldsProps): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { form, onChange, open } = props;
  const look = useFieldLook(props);
  const { isUsed: isAdminUsed, ...admin } = look('adminImpact');
  const { isUsed, ...user } = look('userImpact');
  const hint = tagsSayUserImpact(open.notice.tags) ? strings.DecideTagsSayUserImpact : '';
  return (
    <>
      {isAdminUsed ? (
        <ImpactField
          {...admin}
          value={form.adminImpact}
          onChange={(adminImpact) => onChange({ adminImpact })}
        />
      ) : null}
      {isUsed ? (
        <ImpactField
          {...user}
          hint={hint}
          value={form.userImpact}
          onChange={(userImpact) => onChange({ userImpact })}
        />
      ) : null}
    </>
  );
}

/** The notice's own last day, for those who need no earlier one. */
function NoticesDay(props: {
  readonly day: CalendarDate | null;
  readonly chosen: CalendarDate | null;
  readonly onTake: (day: CalendarDate) => void;
}): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { day, chosen, onTake } = props;
  if (day === null || day === chosen || day < formats.today()) return null;
  return (
    <p className={styles.offer}>
      <Button icon="calendar" onClick={() => onTake(day)}>
        {fill(strings.DecideTakeNoticesDay, { date: formats.date(day) })}
      </Button>
    </p>
  );
}

function DayFields(props: DecisionFieldsProps): JSX.Element {
  const { form, onChange, open, wrongDates } = props;
  const look = useFieldLook(props);
  const { isUsed: isActByUsed, ...actBy } = look('actBy');
  const { isUsed, ...reviewOn } = look('reviewOn');
  return (
    <>
      {isActByUsed ? (
        <div>
          <DateField
            {...actBy}
            value={form.actBy}
            onChange={(day) => onChange({ actBy: day })}
            onWrong={(isWrong) => wrongDates.mark('actBy', isWrong)}
          />
          <NoticesDay
            day={open.notice.actBy}
            chosen={form.actBy}
            onTake={(day) => onChange({ actBy: day })}
          />
        </div>
      ) : null}
      {isUsed ? (
        <DateField
          {...reviewOn}
          value={form.reviewOn}
          onChange={(day) => onChange({ reviewOn: day })}
          onWrong={(isWrong) => wrongDates.mark('reviewOn', isWrong)}
        />
      ) : null}
    </>
  );
}

/** What the chosen kind of decision demands, and what may be added to it. */
export function DecisionFields(props: DecisionFieldsProps): JSX.Element {
  const { form, onChange, open } = props;
  const look = useFieldLook(props);
  const { isUsed: _isUsed, ...reason } = look('reason');
  const { isUsed, ...owner } = look('owner');
  return (
    <>
      <TextBox
        {...reason}
        dir="auto"
        rows={3}
        value={form.reason}
        onChange={(text) => onChange({ reason: text })}
      />
      <ImpactFields {...props} />
      {isUsed ? (
        <OwnerField
          {...owner}
          model={props.model}
          reader={props.reader}
          notice={open.notice}
          value={form.owner}
          onChange={(person) => onChange({ owner: person })}
        />
      ) : null}
      <DayFields {...props} />
    </>
  );
}
