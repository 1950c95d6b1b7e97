import * as React from 'react';
import type { GuidePhase, ParsedGuide, RefusedGuideEntry } from '../../../domain/guide/guideModel';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../../../ui/screens/Panel.module.scss';

export interface GuidePreviewProps {
  readonly guide: ParsedGuide;
  readonly chosen: ReadonlySet<string>;
  /** Source keys of tasks that are on the list already. */
  readonly existing: ReadonlySet<string>;
  readonly onChoose: (phaseId: string, isChosen: boolean) => void;
}

function Refused(props: { readonly entry: RefusedGuideEntry }): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { entry } = props;
  const reasons: Readonly<Record<RefusedGuideEntry['reason'], string>> = {
    wrongShape: strings.RefusedWrongShape,
    empty: strings.RefusedEmpty,
    sameId: strings.RefusedSameId
  };
  return (
    <li className={styles.item}>
      <span dir="auto">
        {entry.excerpt || fill(strings.RefusedEntry, { position: formats.number(entry.position) })}
      </span>
      <span className={`${styles.verdict} ${styles.failed}`}>{reasons[entry.reason]}</span>
    </li>
  );
}

function PhasePreview(props: GuidePreviewProps & { readonly phase: GuidePhase }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { phase, existing } = props;
  const isChosen = props.chosen.has(phase.id);
  const fresh = phase.tasks.filter((task) => !existing.has(task.sourceKey)).length;
  return (
    <section className={styles.section} aria-label={phase.title}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => props.onChoose(phase.id, event.target.checked)}
        />
        <span dir="auto">{phase.title}</span>
      </label>
      <span className={styles.quiet}>
        {fill(strings.PhaseSummary, {
          fresh: words.formats.number(fresh),
          total: words.formats.number(phase.tasks.length)
        })}
      </span>
      {isChosen ? (
        <ul className={styles.items} aria-label={phase.title}>
          {phase.tasks.map((task) => (
            <li key={task.sourceKey} className={styles.item}>
              <span>
                <span dir="auto">{task.draft.title}</span>
                <span className={styles.detail}>
                  {' '}
                  {kindName(strings, task.draft.kind)} · {focusAreaName(strings, task.draft.focusArea)}
                </span>
              </span>
              <span className={styles.verdict}>
                {existing.has(task.sourceKey) ? strings.VerdictThere : strings.VerdictNew}
              </span>
            </li>
          ))}
          {phase.refused.map((entry) => (
            <Refused key={`${entry.section}/${entry.position}`} entry={entry} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** What a guide holds, phase by phase, and what would become of every entry. */
export function GuidePreview(props: GuidePreviewProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { guide } = props;
  return (
    <>
      <p className={styles.text} dir="auto">
        {guide.title}
      </p>
      {guide.refusedPhases.length > 0 ? (
        <Notice tone="warning" title={strings.RefusedPhases}>
          <p>{formats.list(guide.refusedPhases.map((position) => formats.number(position)))}</p>
        </Notice>
      ) : null}
      {guide.phases.map((phase) => (
        <PhasePreview key={phase.id} {...props} phase={phase} />
      ))}
    </>
  );
}
