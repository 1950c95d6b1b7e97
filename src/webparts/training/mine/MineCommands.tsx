import * as React from 'react';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { deadlineOf, isToDo } from '../../../domain/training/states/stateRules';
import { Button } from '../../../ui/controls/Button';
import { downloadText } from '../../../ui/files/downloadText';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import styles from './Mine.module.scss';

export type MineCommandsProps = TrainingViewProps & { readonly items: readonly LearningItem[] };

function loadPrint(): Promise<typeof import('./printMine')> {
  return import(/* webpackChunkName: 'training-print' */ './printMine');
}

function loadCalendar(): Promise<typeof import('./calendarText')> {
  return import(/* webpackChunkName: 'training-print' */ './calendarText');
}

/** Takes one's own dates along: into a calendar, or on paper. */
export function MineCommands({ model, reader, items }: MineCommandsProps): JSX.Element {
  const words = useTrainingWords();
  const { strings, culture } = words;
  const failed = (error: unknown): void =>
    model.say({ kind: 'failed', title: strings.MineCommandFailed, error });
  const hasDates = items.some(({ state }) => isToDo(state) && deadlineOf(state) !== null);
  const save = (): void => {
    loadCalendar()
      .then(({ calendarText }) => {
        const text = calendarText(items, model.repositories.siteUrl, strings.Title, culture.now());
        downloadText(`${strings.CalendarFile}.ics`, text, 'text/calendar');
      })
      .catch(failed);
  };
  const print = (): void => {
    loadPrint()
      .then(({ printMine }) => printMine(words, reader.me, items))
      .catch(failed);
  };
  return (
    <div className={styles.commands}>
      {hasDates ? (
        <Button look="quiet" icon="calendar" onClick={save}>
          {strings.MineCalendar}
        </Button>
      ) : null}
      <Button look="quiet" icon="print" onClick={print}>
        {strings.MinePrint}
      </Button>
    </div>
  );
}
