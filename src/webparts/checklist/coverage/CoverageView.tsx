import * as React from 'react';
import { coverageOf, type Coverage } from '../../../domain/handover/coverage';
import { plannedWork, type PlannedWork } from '../../../domain/handover/plannedMinutes';
import type { Task } from '../../../domain/tasks/task';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import type { Board } from '../model/board';
import type { OwnViewProps } from '../reading/lazyViews';
import { monthAndYear } from '../../../ui/words/weekdayNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { CoverageTable } from './CoverageTable';
import { FigureRows } from './FigureRows';
import { coveragePeople, tasksOf, titleOf, type CoveragePerson, type Figure } from './figures';
import { GapFigures, SinglePersons } from './Gaps';
import styles from '../renewals/Register.module.scss';

interface CoverageModel {
  readonly coverage: Coverage;
  readonly people: readonly CoveragePerson[];
  readonly unowned: PlannedWork | undefined;
  /** Also those that were done this month: they were planned all the same. */
  readonly tasks: readonly Task[];
  /** What the month asks of one task; `undefined` when it asks nothing. */
  readonly workOf: (task: Task) => PlannedWork | undefined;
  /** When the tasks were last read or changed, in words. */
  readonly asOf: string;
}

function useCoverage({ open, doneThisMonth, calendar }: Board): CoverageModel {
  const { formats, culture } = useChecklistWords();
  const today = formats.today();
  return React.useMemo(() => {
    const month = today.slice(0, 7);
    const tasks = [...open, ...doneThisMonth];
    const coverage = coverageOf(open);
    const work = plannedWork(tasks, calendar, today, month);
    const known = new Map<Task, PlannedWork | undefined>();
    const workOf = (task: Task): PlannedWork | undefined => {
      if (!known.has(task)) {
        const found = plannedWork([task], calendar, today, month);
        known.set(
          task,
          found.find(({ occurrences }) => occurrences > 0)
        );
      }
      return known.get(task);
    };
    return {
      coverage,
      people: coveragePeople(coverage, work, formats.compare),
      unowned: work.find(({ person }) => person === null),
      tasks,
      workOf,
      asOf: formats.dateTime(culture.now().toISOString())
    };
  }, [open, doneThisMonth, calendar, today, formats, culture]);
}

/** The figure whose rows are shown. Closing them gives the focus back to where it came from. */
function useFigure(): {
  readonly figure: Figure | undefined;
  /** Counts the presses: pressing the same figure again leads to its rows again. */
  readonly turn: number;
  readonly show: (figure: Figure, from: HTMLElement) => void;
  readonly close: () => void;
} {
  const [{ figure, turn }, setShown] = React.useState<{ figure?: Figure; turn: number }>({ turn: 0 });
  const opener = React.useRef<HTMLElement>();
  return {
    figure,
    turn,
    show: (next, from) => {
      opener.current = from;
      setShown({ figure: next, turn: turn + 1 });
    },
    close: () => {
      setShown({ turn });
      opener.current?.focus();
    }
  };
}

/** Who covers whom, what nobody covers, and what the month asks of each. Every figure opens its tasks. */
export function CoverageView({ model, board }: OwnViewProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, culture, formats } = words;
  const { openPanel } = model;
  const { canEdit } = board.access;
  const { coverage, people, unowned, tasks, workOf, asOf } = useCoverage(board);
  const { figure, turn, show, close } = useFigure();
  const month = monthAndYear(culture.locale, formats.today());
  if (coverage.total === 0) {
    return (
      <EmptyState title={strings.CoverageEmptyTitle} text={strings.CoverageEmptyText} />
    );
  }
  const behind = figure ? tasksOf(figure, coverage, tasks) : [];
  const isPlanned = figure?.kind === 'planned' || figure?.kind === 'plannedOfNobody';
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <GapFigures coverage={coverage} onFigure={show} />
        {canEdit ? (
          <Button icon="person" onClick={() => openPanel({ kind: 'handOver' })}>
            {strings.HandOver}
          </Button>
        ) : null}
      </div>
      <CoverageTable
        people={people}
        withoutOwner={coverage.withoutOwner}
        unowned={unowned}
        month={month}
        caption={`${fill(strings.CoverageCaption, { month })} ${fill(strings.AuditAsOf, { when: asOf })}`}
        onFigure={show}
        onHandOver={canEdit ? (from) => openPanel({ kind: 'handOver', from }) : undefined}
      />
      <SinglePersons coverage={coverage} onFigure={show} />
      {figure ? (
        <FigureRows
          key={turn}
          title={titleOf(words, figure, month)}
          tasks={isPlanned ? behind.filter(workOf) : behind}
          workOf={isPlanned ? workOf : undefined}
          onOpen={(task) => openPanel({ kind: 'details', task, occurrence: null })}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
