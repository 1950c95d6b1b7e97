import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { readingOf } from '../heading/myReading';
import type { OpenNotice } from '../useOpenNotice';
import { askingAgain } from './overrideChanges';
import type { OverrideEditor } from './useOverrides';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Awareness.module.scss';

/** People who are excused from this notice, and why. */
export function Excused(props: {
  readonly open: OpenNotice;
  readonly editor: OverrideEditor;
  readonly canEdit: boolean;
}): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { open, editor, canEdit } = props;
  const { excused } = open.notice.overrides;
  if (excused.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{strings.AwareExcused}</h3>
      <ul className={panel.items}>
        {excused.map(({ person, reason }) => {
          const { id, name } = person;
          const command = strings.AwareAskAgain;
          return (
            <li key={id} className={styles.person}>
              <div className={styles.line}>
                <div className={styles.who}>
                  <PersonName name={name} />
                  <span className={styles.detail} dir="auto">
                    {reason}
                  </span>
                </div>
                {canEdit ? (
                  <Button
                    look="quiet"
                    icon="undo"
                    disabled={editor.isBusy}
                    aria-label={fill(strings.AwareNamed, { command, name })}
                    onClick={() =>
                      editor.press(askingAgain(person), fill(strings.AwareSaidAskedAgain, { name }))
                    }
                  >
                    {command}
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** People who read it of their own accord. */
export function Others({ open }: { readonly open: OpenNotice }): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { item, notice } = open;
  const others = item.standing?.awareness.others ?? [];
  if (!item.records || others.length === 0) return null;
  const { records } = item;
  return (
    <section className={panel.section}>
      <h3>{strings.AwareOthers}</h3>
      <ul className={panel.items}>
        {others.map(({ id, name }) => {
          const reading = readingOf(records, id, notice.revision);
          return (
            <li key={id} className={styles.person}>
              <div className={styles.line}>
                <PersonName name={name} />
                {reading.kind === 'none' ? null : (
                  <span className={styles.state}>
                    {fill(strings.AwareReadOn, { when: formats.dateTime(reading.on) })}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
