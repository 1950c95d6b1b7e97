import * as React from 'react';
import { audiences, rollOutOf } from '../../../../domain/updates/communication';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Icon } from '../../../../ui/icons/Icon';
import { Loading } from '../../../../ui/screens/Loading';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { AudiencePart } from './AudiencePart';
import { RecordScreen } from './RecordScreen';
import { isStillToTell, measuredBy } from './toldWords';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Communication.module.scss';

/** By which day "in time" is measured, and the way to set it. */
function MeasuredBy(props: NoticeSectionProps & { readonly isRecording: boolean }): JSX.Element {
  const words = useUpdatesWords();
  const { model, reader, open } = props;
  const rollOut = rollOutOf(open.notice);
  // Going there would lose what is being typed.
  const canSet = reader.access.canEdit && rollOut?.basis !== 'rollOut' && !props.isRecording;
  return (
    <div className={styles.measured}>
      <p className={panel.text}>{measuredBy(words, rollOut)}</p>
      {canSet ? (
        <Button look="quiet" icon="calendar" onClick={() => model.change({ section: 'decision' })}>
          {words.strings.TellSetRollOut}
        </Button>
      ) : null}
    </div>
  );
}

/** The form, or the button that opens it. */
function Record(
  props: NoticeSectionProps & {
    readonly told: NoticeStanding['told'];
    readonly isOpen: boolean;
    readonly onOpen: (isOpen: boolean) => void;
  }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { isOpen, onOpen } = props;
  const opener = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) {
    const audience = audiences.find((one) => isStillToTell(props.told[one])) ?? 'users';
    return <RecordScreen {...props} audience={audience} onClose={() => onOpen(false)} />;
  }
  return (
    <div className={panel.commands}>
      <Button ref={opener} look="primary" icon="add" onClick={() => onOpen(true)}>
        {strings.TellForm}
      </Button>
    </div>
  );
}

/** Who was told about the change, in time or not; and the record of one more message. */
export function CommunicationSection(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const [isRecording, setRecording] = React.useState(false);
  const { item, recordsError, reload } = props.open;
  const { standing, records } = item;
  if (!standing || !records) {
    return recordsError === undefined ? (
      <Loading label={strings.TellLoading} rows={3} />
    ) : (
      <ErrorNotice
        title={strings.TellNotLoaded}
        error={recordsError}
        onRetry={reload}
        loadOwners={props.loadOwners}
      />
    );
  }
  const { communications } = records;
  return (
    <>
      <MeasuredBy {...props} isRecording={isRecording} />
      {audiences.map((audience) => (
        <AudiencePart
          key={audience}
          audience={audience}
          state={standing.told[audience]}
          entries={communications.filter((entry) => entry.audience === audience)}
          revision={props.open.notice.revision}
        />
      ))}
      {communications.length > 0 ? <p className={panel.quiet}>{strings.TellCorrect}</p> : null}
      {props.reader.access.canAdd ? (
        <Record {...props} told={standing.told} isOpen={isRecording} onOpen={setRecording} />
      ) : (
        <p className={panel.quiet}>
          <Icon name="lock" /> {strings.TellReadOnly}
        </p>
      )}
    </>
  );
}
