import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { Assignment } from '../../../domain/training/assignment';
import { activeTeam } from '../model/activeTeam';
import { rowsOfPeople } from '../model/readPeople';
import { useAssignments } from '../model/useAssignments';
import { useLearningItems } from '../model/useLearningItems';
import type { RowsState } from '../../../ui/rows/useRows';
import { useSkills } from '../model/useSkills';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { skillRows, type SkillRow } from './skillRows';

const noRows: readonly Assignment[] = [];

export interface SkillReading {
  readonly state: RowsState<readonly SkillRow[]>;
  /** Who is in the team today. */
  readonly team: readonly Person[];
  readonly reload: () => void;
}

/** The skills of the team as they stand today. */
export function useSkillRows({ model, reader, catalogue }: TrainingViewProps): SkillReading {
  const { formats } = useTrainingWords();
  const { repositories } = model;
  const today = formats.today();
  const team = React.useMemo(
    () => activeTeam(reader.team, today, formats.compare),
    [reader.team, today, formats]
  );
  const skills = useSkills(repositories);
  const ids = team.map(({ id }) => id);
  const records = useAssignments(['team', ...ids], () => rowsOfPeople(ids, repositories));
  const items = useLearningItems(repositories, catalogue, records.rows ?? noRows);
  const state = React.useMemo((): SkillReading['state'] => {
    const open = [skills.state, records.state].find(({ kind }) => kind === 'failed');
    if (open?.kind === 'failed') return open;
    if (skills.state.kind !== 'ready' || records.state.kind !== 'ready') return { kind: 'loading' };
    const rows = skillRows(skills.state.rows, {
      courses: catalogue.courses.values(),
      items,
      today,
      compare: formats.compare
    });
    return {
      kind: 'ready',
      rows,
      refreshError: skills.state.refreshError ?? records.state.refreshError
    };
  }, [skills.state, records.state, catalogue, items, today, formats]);
  return {
    state,
    team,
    reload: () => {
      skills.reload();
      records.reload();
    }
  };
}
