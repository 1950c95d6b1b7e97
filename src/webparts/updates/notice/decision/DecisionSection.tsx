import * as React from 'react';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { Attention } from './Attention';
import { DecideForm } from './DecideForm';
import { DecisionFacts } from './DecisionFacts';
import { NextSteps } from './NextSteps';
import { TakeBack } from './TakeBack';
import { TeamFieldsForm } from './TeamFieldsForm';
import styles from './Decision.module.scss';

/** When the last day to act has passed, or comes, without a decision. */
function Deadline({ open }: Pick<NoticeSectionProps, 'open'>): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { actBy } = open.notice;
  if (actBy === null) return null;
  const values = { date: formats.dayOfWeek(actBy) };
  if (open.item.decision === 'overdue') {
    return <Notice tone="warning" title={fill(strings.DecideOverdue, values)} />;
  }
  return <p className={styles.quiet}>{fill(strings.DecideNoticeActBy, values)}</p>;
}

/** Whether the form is shown: to decide for the first time, or again. */
function useDeciding({ open }: NoticeSectionProps) {
  const isOpen = open.notice.decision === null;
  const [isDeciding, setDeciding] = React.useState(isOpen);
  // A decision that comes in from elsewhere leaves a form that is being filled in where it is.
  React.useEffect(() => {
    if (isOpen) setDeciding(true);
  }, [isOpen]);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const showsForm = isDeciding || isOpen;
  const [shownFirst] = React.useState(showsForm);
  const hasSwitched = React.useRef(false);
  React.useEffect(() => {
    if (showsForm !== shownFirst) hasSwitched.current = true;
    if (hasSwitched.current) heading.current?.focus();
  }, [showsForm, shownFirst]);
  const done = React.useCallback(() => setDeciding(false), []);
  return { showsForm, heading, begin: () => setDeciding(true), done };
}

function EditableDecision(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { open, onDirty } = props;
  const { decision } = open.notice;
  const [isFormDirty, setFormDirty] = React.useState(false);
  const [areFieldsDirty, setFieldsDirty] = React.useState(false);
  const { showsForm, heading, begin, done } = useDeciding(props);
  const isDirty = isFormDirty || areFieldsDirty;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  if (!decision || showsForm) {
    return (
      <>
        <h3 ref={heading} tabIndex={-1}>
          {decision ? strings.DecideAgain : strings.DecideHeading}
        </h3>
        <Deadline open={open} />
        <DecideForm {...props} onDirty={setFormDirty} onDone={done} />
        {decision ? null : <TeamFieldsForm {...props} onDirty={setFieldsDirty} />}
      </>
    );
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {strings.DecideDecided}
      </h3>
      <Attention
        {...props}
        decision={decision}
        mayLeave={!areFieldsDirty}
        onDirty={setFormDirty}
        onDecideAnew={begin}
      />
      <DecisionFacts notice={open.notice} />
      <TakeBack {...props} onDecideAgain={begin} />
      {isDirty ? null : <NextSteps {...props} />}
      <TeamFieldsForm {...props} onDirty={setFieldsDirty} />
    </>
  );
}

/** What the team decided about the notice, or the form to decide. */
export function DecisionSection(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { reader, open } = props;
  if (reader.access.canEdit) {
    return (
      <div className={styles.section}>
        <EditableDecision {...props} />
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <h3>{strings.DecideDecided}</h3>
      {open.notice.decision ? null : <Deadline open={open} />}
      <DecisionFacts notice={open.notice} />
    </div>
  );
}
