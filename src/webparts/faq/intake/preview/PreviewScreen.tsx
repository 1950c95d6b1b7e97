import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { PublishChoice, type PublishChoiceProps } from '../adding/PublishChoice';
import { useFaqWords } from '../../words/FaqWords';
import type { EntryPreview } from '../reading/preview';
import { isChanged, isNew, type RowChoices } from './choices';
import { PlanTable } from './PlanTable';
import styles from '../../../../ui/screens/Panel.module.scss';

export interface PreviewScreenProps extends PublishChoiceProps {
  readonly preview: EntryPreview;
  readonly choices: RowChoices;
  readonly onTake: () => void;
  readonly onStartOver: () => void;
}

/** What is to say of the text as a whole: how many rows, or why there is nothing to do. */
function Summary({ preview }: Pick<PreviewScreenProps, 'preview'>): JSX.Element {
  const words = useFaqWords();
  const { strings } = words;
  const { plan, file } = preview;
  const isAllRefused = plan.every(({ verdict }) => verdict === 'notTaken');
  const nothing = isAllRefused ? strings.ImportNoneTaken : strings.ImportNothingNew;
  const hasSome = plan.some((row) => isNew(row) || isChanged(row));
  return (
    <>
      <p className={styles.text} role="status">
        {words.plural('ImportRowsRead', plan.length)} {hasSome ? null : nothing}
      </p>
      {file.passedOver.length > 0 ? (
        <p className={styles.quiet} dir="auto">
          {fill(strings.ImportPassedOver, { names: file.passedOver.join(' · ') })}
        </p>
      ) : null}
    </>
  );
}

/** What an import would do, before it does anything. */
export function PreviewScreen(props: PreviewScreenProps): JSX.Element {
  const words = useFaqWords();
  const { strings } = words;
  const { preview, choices } = props;
  const { chosen } = choices;
  const news = preview.plan.filter(isNew);
  const hasNew = news.length > 0;
  const areAllChosen = news.every(({ row }) => chosen.has(row));
  const overwrites = preview.plan.some((row) => isChanged(row) && chosen.has(row.row));
  return (
    <>
      <Summary preview={preview} />
      {hasNew ? <PublishChoice {...props} /> : null}
      {overwrites ? (
        <Notice tone="info">
          <p>{strings.ImportOverwrites}</p>
        </Notice>
      ) : null}
      <div className={styles.commands}>
        {chosen.size > 0 ? (
          <Button look="primary" icon="add" onClick={props.onTake}>
            {words.plural('ImportTake', chosen.size)}
          </Button>
        ) : null}
        {hasNew ? (
          <Button onClick={() => choices.chooseNew(!areAllChosen)}>
            {areAllChosen ? strings.ImportTakeNone : strings.ImportTakeAll}
          </Button>
        ) : null}
        <Button onClick={props.onStartOver}>{strings.ImportOther}</Button>
      </div>
      <PlanTable preview={preview} choices={choices} />
    </>
  );
}
