import * as React from 'react';
import { planTopics } from '../../../../lists/overview';
import { latestPeriods, nextPeriod, periodKinds, type Period } from '../../../../domain/overview/period';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { DateField } from '../../../../ui/fields/DateField';
import { PersonField } from '../../../../ui/fields/PersonField';
import { SelectField } from '../../../../ui/fields/SelectField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useOverviewWords } from '../../words/OverviewWords';
import type { FieldsProps } from '../edit/PlanForm';
import { topicName } from '../words/planNames';
import { notePeriodName, type NoteForm } from './noteForm';

/** So many months and quarters can be chosen, besides the one that is coming. */
const offered = { month: 12, quarter: 4 } as const;

function periodsOf(today: CalendarDate): readonly Period[] {
  return periodKinds.flatMap((kind) => {
    const latest = latestPeriods(kind, today, offered[kind]);
    return latest[0] ? [nextPeriod(latest[0]), ...latest] : latest;
  });
}

function PeriodField({
  form,
  problems,
  change
}: Pick<FieldsProps<NoteForm>, 'form' | 'problems' | 'change'>): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const keys = periodsOf(formats.today()).map(({ key }) => key);
  const [first] = React.useState(form.period);
  const all = [...new Set([...keys, ...[first, form.period].flatMap((key) => key ?? [])])];
  return (
    <SelectField
      label={strings.NotePeriod}
      options={[
        { key: '', text: strings.NotePeriodNone },
        ...all.map((key) => ({ key, text: notePeriodName(words, key) }))
      ]}
      value={form.period ?? ''}
      problem={problems.period}
      onChange={(key) => change({ period: key === '' ? null : key })}
    />
  );
}

/** What a decision, an ask or a risk says, and where it stands. */
export function NoteFields(
  props: FieldsProps<NoteForm> & { readonly people: PeopleRepository }
): JSX.Element {
  const { strings } = useOverviewWords();
  const { form, problems, change, onWrongDate, people } = props;
  return (
    <>
      <ChoiceField
        label={strings.NoteTopic}
        options={planTopics.map((key) => ({ key, text: topicName(strings, key) }))}
        value={form.topic}
        onChange={(topic) => change({ topic })}
      />
      <TextBox
        label={strings.NoteTitle}
        value={form.title}
        dir="auto"
        isRequired
        problem={problems.title}
        onChange={(title) => change({ title })}
      />
      <TextBox
        label={strings.NoteText}
        value={form.text}
        rows={4}
        dir="auto"
        onChange={(text) => change({ text })}
      />
      <PersonField
        label={strings.NotePerson}
        value={form.person}
        people={people}
        onChange={(person) => change({ person })}
      />
      <PeriodField {...props} />
      <DateField
        label={strings.PlanReviewOn}
        value={form.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
        onWrong={(isWrong) => onWrongDate('reviewOn', isWrong)}
      />
    </>
  );
}
