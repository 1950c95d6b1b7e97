import * as React from 'react';
import type { SkillRisk } from '../../../domain/training/skills/skillCoverage';
import { Button } from '../../../ui/controls/Button';
import { CountChips } from '../../../ui/controls/CountChips';
import { RevealButton } from '../../../ui/controls/RevealButton';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { downloadText } from '../../../ui/files/downloadText';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { SkillMatrix, type SkillMatrixProps } from './matrix/SkillMatrix';
import { printSkills, skillsCsv } from './matrix/skillText';
import { SkillItem } from './SkillItem';
import { skillRisks } from './skillRows';
import { riskName } from './skillWords';
import { useSkillRows } from './useSkillRows';
import styles from './Skills.module.scss';

/** Which skills are shown. */
type Shown = SkillRisk | 'all';

function NoSkills({ model, reader }: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  if (!reader.access.canAdd)
    return <EmptyState title={strings.SkillsEmpty} text={strings.SkillsEmptyReader} />;
  return (
    <EmptyState
      title={strings.SkillsEmpty}
      text={strings.SkillsEmptyText}
      actions={
        <>
          <Button look="primary" icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
            {strings.MenuStarter}
          </Button>
          <Button icon="add" onClick={() => model.openPanel({ kind: 'skill' })}>
            {strings.AddSkill}
          </Button>
        </>
      }
    />
  );
}

type SkillsProps = TrainingViewProps & SkillMatrixProps;

function RiskChips(props: {
  readonly rows: SkillMatrixProps['rows'];
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const chip = (name: string, count: number): string =>
    fill(strings.NamedCount, { name, n: formats.number(count) });
  const { rows, shown, onShown } = props;
  const counted = skillRisks.map((value) => {
    const count = rows.filter(({ risk }) => risk === value).length;
    return { value, count, text: chip(riskName(strings, value), count) };
  });
  return (
    <CountChips<Shown>
      label={strings.SkillShown}
      chips={[{ value: 'all', count: rows.length, text: chip(strings.SkillAll, rows.length) }, ...counted]}
      shown={shown}
      onShown={onShown}
    />
  );
}

/** What can be done with all that is shown. `team`: the table stands below. */
function Commands(
  props: SkillsProps & { readonly isTable: boolean; readonly onTable: () => void }
): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats } = words;
  const { model, reader, rows, team, isTable, onTable } = props;
  const people = isTable ? team : null;
  const save = (): void =>
    downloadText(`${strings.SkillFile}-${formats.today()}.csv`, skillsCsv(words, rows, people), 'text/csv');
  return (
    <div className={styles.commands}>
      {reader.access.canAdd ? (
        <Button icon="add" onClick={() => model.openPanel({ kind: 'skill' })}>
          {strings.AddSkill}
        </Button>
      ) : null}
      {reader.isLead && team.length > 0 ? (
        <RevealButton isOpen={isTable} about={strings.ViewSkills} onToggle={onTable}>
          {strings.SkillMatrix}
        </RevealButton>
      ) : null}
      <Button look="quiet" icon="download" onClick={save}>
        {strings.MatrixSave}
      </Button>
      <Button look="quiet" icon="print" onClick={() => printSkills(words, rows, people)}>
        {strings.MinePrint}
      </Button>
    </div>
  );
}

function Skills(props: SkillsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { rows, team } = props;
  const [chosen, setShown] = React.useState<Shown>('all');
  const [isTable, setTable] = React.useState(false);
  // The last one of a kind may have gone meanwhile.
  const shown = rows.some(({ risk }) => risk === chosen) ? chosen : 'all';
  const visible = React.useMemo(
    () => (shown === 'all' ? rows : rows.filter(({ risk }) => risk === shown)),
    [rows, shown]
  );
  const paging = usePaging(visible, shown);
  return (
    <>
      {team.length === 0 ? (
        <Notice tone="info">
          <p>{strings.SkillsNoTeam}</p>
        </Notice>
      ) : null}
      <RiskChips rows={rows} shown={shown} onShown={setShown} />
      <Commands {...props} rows={visible} isTable={isTable} onTable={() => setTable(!isTable)} />
      {isTable ? <SkillMatrix rows={visible} team={team} /> : null}
      <ul className={styles.items} aria-label={strings.ViewSkills}>
        {paging.shown.map((row) => (
          <SkillItem key={row.skill.id} {...props} row={row} />
        ))}
      </ul>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}

/** Which skills the team has, who has them, and where it hangs on one person. */
export function SkillsView(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { state, team, reload } = useSkillRows(props);
  if (state.kind === 'loading') return <Loading label={strings.SkillsLoading} rows={6} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.SkillsNotLoaded}
        error={state.error}
        onRetry={reload}
        onReload={reload}
        loadOwners={props.loadOwners}
      />
    );
  }
  const { rows, refreshError } = state;
  return (
    <section className={styles.view} aria-label={strings.ViewSkills}>
      {refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={refreshError} onRetry={reload} />
      )}
      {rows.length === 0 ? <NoSkills {...props} /> : <Skills {...props} rows={rows} team={team} />}
    </section>
  );
}
