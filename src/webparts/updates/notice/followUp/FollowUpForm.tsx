import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { KindChoice } from './KindChoice';
import type { TaskMaker } from './useMakeTasks';
import type { RipplePlan } from './useRipplePlan';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './FollowUp.module.scss';

/** Chooses which tasks to make, and who does them. */
export function FollowUpForm(
  props: NoticeSectionProps & { readonly plan: RipplePlan; readonly maker: TaskMaker }
): JSX.Element {
  const { strings, plural } = useUpdatesWords();
  const { model, open, plan, maker } = props;
  const { offered, chosen, suggested } = plan;
  const isBusy = maker.state.kind === 'making' || maker.state.kind === 'undoing';
  if (offered.length === 0) return <p className={panel.text}>{strings.FollowAllMade}</p>;
  return (
    <section className={panel.section}>
      <h3>{strings.FollowChoose}</h3>
      <ul className={styles.tasks} aria-label={strings.FollowChoose}>
        {offered.map((task) => (
          <KindChoice
            key={task.kind}
            task={task}
            notice={open.notice}
            people={model.repositories.people}
            isChosen={chosen.includes(task)}
            suggested={suggested[task.kind]}
            onChoose={(isChosen) => plan.choose(task.kind, isChosen)}
            onOwner={(owner) => plan.setOwner(task.kind, owner)}
          />
        ))}
      </ul>
      <div className={panel.commands}>
        <Button
          look="primary"
          icon="add"
          disabled={chosen.length === 0 || isBusy}
          onClick={() => maker.make(chosen)}
        >
          {chosen.length === 0 ? strings.FollowMakeNone : plural('FollowMake', chosen.length)}
        </Button>
      </div>
    </section>
  );
}
