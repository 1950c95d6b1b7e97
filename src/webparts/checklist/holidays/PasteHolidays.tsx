import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { TextBox } from '../../../ui/fields/TextBox';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import type { AddHolidayProps } from './AddHoliday';
import { draftsOf, readHolidayLines, type HolidayVerdict } from './holidayLines';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Holidays.module.scss';

const verdictKeys = {
  new: 'VerdictNew',
  alreadyThere: 'VerdictThere',
  noDate: 'HolidayNoDate',
  noName: 'HolidayNoName',
  longName: 'HolidayLongName'
} as const satisfies Record<HolidayVerdict, keyof IChecklistWebPartStrings>;

/** Adds many holidays at once, with a verdict for each line before anything is written. */
export function PasteHolidays(props: AddHolidayProps): JSX.Element {
  const { strings, formats, culture, plural } = useChecklistWords();
  const { onDirty } = props;
  const [text, setText] = React.useState('');
  const isDirty = text.trim() !== '';
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const lines = readHolidayLines(text, props.existing, culture.locale);
  const drafts = draftsOf(lines);
  const add = async (): Promise<void> => {
    if (await props.onAdd(drafts)) setText('');
  };
  return (
    <details className={styles.paste}>
      <summary className={panel.summary}>{strings.HolidaysPaste}</summary>
      <div className={styles.add}>
        <TextBox
          label={strings.HolidaysPasteLabel}
          hint={strings.HolidaysPasteHint}
          dir="auto"
          rows={5}
          value={text}
          onChange={setText}
        />
        {lines.length > 0 ? (
          <ul className={panel.items} aria-label={strings.HolidaysPreview}>
            {lines.map(({ line, text: words, verdict, draft }) => (
              <li key={line} className={panel.item}>
                <span dir="auto">
                  {draft ? `${formats.date(draft.date)} · ${draft.name}` : words}
                  <span className={panel.detail}>
                    {' '}
                    {fill(strings.HolidayLine, { line: formats.number(line) })}
                  </span>
                </span>
                <span
                  className={`${panel.verdict} ${draft || verdict === 'alreadyThere' ? '' : panel.failed}`}
                >
                  {strings[verdictKeys[verdict]]}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
        <span>
          <Button icon="add" disabled={props.isBusy || drafts.length === 0} onClick={() => void add()}>
            {plural('AddHolidays', drafts.length)}
          </Button>
        </span>
      </div>
    </details>
  );
}
