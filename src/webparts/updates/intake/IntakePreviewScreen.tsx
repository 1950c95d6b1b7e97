import * as React from 'react';
import type { OwnerRule } from '../../../domain/updates/ownerRules';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { useUpdatesWords } from '../words/UpdatesWords';
import { DayOrderQuestion } from './DayOrderQuestion';
import { PlanTable } from './PlanTable';
import { twoWayDateOf, type IntakePreview, type IntakeSource } from './preview';
import styles from '../../../ui/screens/Panel.module.scss';

export interface IntakePreviewProps {
  readonly preview: IntakePreview;
  readonly canAdd: boolean;
  readonly ownerRules: readonly OwnerRule[];
  readonly onTake: () => void;
  readonly onRead: (source: IntakeSource) => void;
  readonly onStartOver: () => void;
}

/** What is to say of the text as a whole: how many rows, or why there is nothing to do. */
function Summary({ preview, canAdd }: Pick<IntakePreviewProps, 'preview' | 'canAdd'>): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const isAllRefused = preview.plan.every(({ verdict }) => verdict === 'notTaken');
  const nothing = isAllRefused ? strings.IntakeNoneTaken : strings.IntakeNothingNew;
  return (
    <>
      <p className={styles.text} role="status">
        {words.plural('IntakeRowsRead', preview.plan.length)} {preview.toWrite.length === 0 ? nothing : null}
      </p>
      {canAdd ? null : <p className={styles.text}>{strings.IntakeReadOnly}</p>}
    </>
  );
}

/** What taking a text in would do, before it does anything. */
export function IntakePreviewScreen(props: IntakePreviewProps): JSX.Element {
  const words = useUpdatesWords();
  const { preview, canAdd } = props;
  const { source, toWrite } = preview;
  const date = twoWayDateOf(preview);
  return (
    <>
      <div className={styles.commands}>
        {toWrite.length > 0 && canAdd ? (
          <Button look="primary" icon="add" onClick={props.onTake}>
            {words.plural('IntakeTake', toWrite.length)}
          </Button>
        ) : null}
        <Button onClick={props.onStartOver}>{words.strings.IntakeOther}</Button>
      </div>
      <Summary preview={preview} canAdd={canAdd} />
      {source.cutAfter === undefined ? null : (
        <Notice tone="warning">
          <p>{words.plural('IntakeGraphCut', source.cutAfter)}</p>
        </Notice>
      )}
      {preview.lostLinks ? (
        <Notice tone="warning">
          <p>{words.strings.IntakeLinksLost}</p>
        </Notice>
      ) : null}
      {date ? (
        <DayOrderQuestion
          date={date}
          order={source.dayOrder}
          onOrder={(dayOrder) => props.onRead({ ...source, dayOrder, twoWayDate: date })}
        />
      ) : null}
      <PlanTable preview={preview} ownerRules={props.ownerRules} />
    </>
  );
}
