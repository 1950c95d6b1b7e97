import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { fixParts, stepCount, type FixStep } from '../../../../domain/faq/steps/fixParts';
import { Button } from '../../../../ui/controls/Button';
import { RichText } from '../../../../ui/richText/RichText';
import { sanitizeHtml } from '../../../../ui/richText/sanitizeHtml';
import { fill } from '../../../../ui/words/fill';
import type { FaqRepositories } from '../../FaqRepositories';
import { useFaqWords } from '../../words/FaqWords';
import { useTicks, type Ticks } from './useTicks';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Answer.module.scss';

/** One step to tick. Its number ticks it too; its words stay to be selected, and its links to be followed. */
function Step(props: { readonly step: FixStep; readonly id: string; readonly ticks: Ticks }): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { step, id, ticks } = props;
  const isDone = ticks.done.has(step.index);
  const name = fill(strings.EntryStep, { n: formats.number(step.number ?? step.index + 1) });
  return (
    <li className={isDone ? styles.done : styles.step}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={isDone}
          aria-label={name}
          aria-describedby={id}
          onChange={(event) => ticks.tick(step.index, event.target.checked)}
        />
        {step.number === null ? null : <span>{formats.number(step.number)}.</span>}
      </label>
      <div id={id} className={styles.words}>
        <RichText html={step.html} />
      </div>
    </li>
  );
}

/** How far the person is, and the way back to the start. */
function Progress(props: { readonly all: number; readonly ticks: Ticks }): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { all, ticks } = props;
  const done = formats.number(ticks.done.size);
  return (
    <div className={panel.commands}>
      <span role="status" className={styles.progress}>
        {fill(strings.EntryStepsDone, { done, all: formats.number(all) })}
      </span>
      {ticks.done.size > 0 ? (
        <Button look="quiet" icon="undo" onClick={ticks.startOver}>
          {strings.EntryStartOver}
        </Button>
      ) : null}
    </div>
  );
}

/** The fix, its steps to be ticked while going through. What stands between them stays. */
export function FixPart(props: {
  readonly repositories: FaqRepositories;
  readonly entry: Entry;
  readonly fix: string;
}): JSX.Element {
  const { strings } = useFaqWords();
  const { repositories, entry, fix } = props;
  const parts = React.useMemo(() => fixParts(sanitizeHtml(fix)), [fix]);
  const ticks = useTicks(repositories, entry);
  const [id] = React.useState(() => `om-step-${Math.random().toString(36).slice(2)}`);
  const all = stepCount(parts);
  return (
    <section className={panel.section} aria-label={strings.PartFix}>
      <h3>{strings.PartFix}</h3>
      {all > 0 ? <Progress all={all} ticks={ticks} /> : null}
      {parts.map((part, at) =>
        part.kind === 'text' ? (
          <RichText key={at} html={part.html} />
        ) : (
          <ol key={at} className={styles.steps}>
            {part.steps.map((step) => (
              <Step key={step.index} step={step} id={`${id}-${step.index}`} ticks={ticks} />
            ))}
          </ol>
        )
      )}
    </section>
  );
}
