import * as React from 'react';
import { RichText } from '../../../../ui/richText/RichText';
import { usePlans } from '../../model/useSkills';
import { useTrainingWords } from '../../words/TrainingWords';
import { dayOfStart } from '../model/planDays';
import type { StartPartProps } from './startProps';
import styles from './Start.module.scss';

/** So long the welcome stands open. */
const firstDays = 7;

/** What the plan says to whoever begins it. It stands open for them in their first week. */
export function Welcome({ model, reader, start }: StartPartProps): JSX.Element | null {
  const { strings, formats } = useTrainingWords();
  const { rows } = usePlans(model.repositories);
  const isOwn = start.person.id === reader.me.id;
  const [isOpenAtFirst] = React.useState(() => isOwn && dayOfStart(start, formats.today()) <= firstDays);
  const welcome = rows?.find(({ id }) => id === start.plan)?.welcome ?? null;
  if (welcome === null) return null;
  return (
    <details className={styles.welcome} open={isOpenAtFirst}>
      <summary>{strings.PlanWelcome}</summary>
      <RichText html={welcome} />
    </details>
  );
}
