import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import styles from './Decision.module.scss';

/** What a decision that touches users makes necessary. */
export function NextSteps({ model, open }: Pick<NoticeSectionProps, 'model' | 'open'>): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { decision, userImpact } = open.notice;
  if (!decision || userImpact === null || userImpact === 'none') return null;
  const told = open.item.standing?.told.users;
  const isTold = told !== undefined && told.kind !== 'notYet' && !('outdated' in told && told.outdated);
  return (
    <div className={styles.next}>
      <p className={styles.quiet}>{strings.DecideTouchesUsers}</p>
      <div className={styles.commands}>
        <Button look="quiet" icon="list" onClick={() => model.change({ section: 'followUp' })}>
          {strings.DecideMakeTasks}
        </Button>
        {isTold ? null : (
          <Button look="quiet" icon="person" onClick={() => model.change({ section: 'communication' })}>
            {strings.DecideTellUsers}
          </Button>
        )}
      </div>
    </div>
  );
}
