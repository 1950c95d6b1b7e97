import * as React from 'react';
import { dayInTimeZone } from '../../../../domain/dates/calendarDate';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import { deedWords } from './deedWords';
import { DeedForm, type FormDeed } from './DeedForm';
import { possibleDeeds, type RecordDeed } from './possibleDeeds';
import { useRecordDeeds } from './useRecordDeeds';
import panel from '../../../../ui/screens/Panel.module.scss';

function usePossibleDeeds({ record, reader, lookedAfter }: RecordScreenProps): readonly RecordDeed[] {
  const { formats, culture } = useTrainingWords();
  const { item, log, course } = record;
  return possibleDeeds({
    item,
    reader,
    lookedAfter,
    log: log.rows ?? [],
    hasCourse: course.rows !== undefined,
    today: formats.today(),
    dayOf: (instant) => dayInTimeZone(new Date(instant), culture.timeZone)
  });
}

/** Does what needs no words at once, and opens a form for the rest. */
function Commands(props: {
  readonly deeds: readonly RecordDeed[];
  readonly isBusy: boolean;
  readonly onDeed: (deed: RecordDeed) => void;
  readonly onCourse: (() => void) | undefined;
}): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { deeds, isBusy, onDeed, onCourse } = props;
  if (deeds.length === 0 && !onCourse) return null;
  return (
    <div className={panel.commands}>
      {deeds.map((deed, index) => {
        const { command, icon } = deedWords[deed];
        const isFirst = index === 0 && (deed === 'declare' || deed === 'confirm');
        return (
          <Button
            key={deed}
            look={isFirst ? 'primary' : 'standard'}
            icon={icon}
            disabled={isBusy}
            onClick={() => onDeed(deed)}
          >
            {strings[command]}
          </Button>
        );
      })}
      {onCourse ? (
        <Button look="quiet" icon="course" onClick={onCourse}>
          {strings.RecordOpenCourse}
        </Button>
      ) : null}
    </div>
  );
}

/** What the reader can do about the assignment. */
export function DeedsPart(props: RecordScreenProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, record, catalogue } = props;
  const possible = usePossibleDeeds(props);
  const deeds = useRecordDeeds(props, record);
  const [form, setForm] = React.useState<FormDeed>();
  const root = React.useRef<HTMLDivElement>(null);
  const close = (): void => {
    setForm(undefined);
    // The button that opened it is drawn anew.
    setTimeout(() => root.current?.querySelector('button')?.focus());
  };
  const { course } = record.item.assignment;
  const onDeed = (deed: RecordDeed): void => {
    if (deed === 'takeBack') void deeds.takeBack();
    else if (deed === 'restore') void deeds.restore();
    else setForm(deed);
  };
  return (
    <div ref={root}>
      {form ? (
        <>
          {/* Somebody did it meanwhile, or something that rules it out. What was typed stays, to be copied. */}
          {possible.includes(form) || deeds.isBusy ? null : (
            <Notice tone="warning" title={strings.RecordOver} />
          )}
          <DeedForm {...props} deed={form} deeds={deeds} onClose={close} />
        </>
      ) : (
        <Commands
          deeds={possible}
          isBusy={deeds.isBusy}
          onDeed={onDeed}
          onCourse={
            catalogue.courses.has(course)
              ? () => model.open({ kind: 'course', id: course, section: 'about' })
              : undefined
          }
        />
      )}
    </div>
  );
}
