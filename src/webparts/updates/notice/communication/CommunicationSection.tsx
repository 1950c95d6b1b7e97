import * as React from 'react';
import { audiences, rollOutOf } from '../../../../domain/updates/communication';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { Button } from '../../../../ui/controls/Button';
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
function MeasuredBy({ model, reader, open }: NoticeSectionProps): JSX.Element {
  const words = useUpdatesWords();
  const rollOut = rollOutOf(open.notice);
  const canSet = reader.access.canEdit && rollOut?.basis !== 'rollOut';
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
function Record(props: NoticeSectionProps & { readonly told: NoticeStanding['told'] }): JSX.Element {
  const { strings } = useUpdatesWords();
  const [isOpen, setOpen] = React.useState(false);
  const [wasOpen, setWasOpen] = React.useState(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (!isOpen && wasOpen) opener.current?.focus();
  }, [isOpen, wasOpen]);
  if (isOpen) {
    const audience = audiences.find((one) => isStillToTell(props.told[one])) ?? 'users';
    return <RecordScreen {...props} audience={audience} onClose={() => setOpen(false)} />;
  }
  return (
    <div className={panel.commands}>
      <Button
        ref={opener}
        look="primary"
        icon="add"
        onClick={() => {
          setOpen(true);
          setWasOpen(true);
        }}
      >
        {strings.TellForm}
      </Button>
    </div>
  );
}

/** Who was told about the change, in time or not; and the record of one more message. */
export function CommunicationSection(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { standing, records } = props.open.item;
  if (!standing || !records) return <Loading label={strings.TellLoading} rows={3} />;
  const { communications } = records;
  return (
    <>
      <MeasuredBy {...props} />
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
        <Record {...props} told={standing.told} />
      ) : (
        <p className={panel.quiet}>
          <Icon name="lock" /> {strings.TellReadOnly}
        </p>
      )}
    </>
  );
}
