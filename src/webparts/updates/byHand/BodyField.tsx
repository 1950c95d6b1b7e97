import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { TextBox } from '../../../ui/fields/TextBox';
import { htmlToPlain } from '../../../ui/richText/plainInstructions';
import { RichText } from '../../../ui/richText/RichText';
import { sanitizeHtml } from '../../../ui/richText/sanitizeHtml';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { BodyInput } from './handForm';
import styles from './ByHand.module.scss';

/** What plain text cannot say. */
const formatting = /<(?:a|ul|ol|table|h[2-4]|b|strong|i|em|code|pre|blockquote)[\s>]/i;

/** What was copied from a page or a mail, made safe; `undefined` when plain text says as much. */
function pastedHtml(clipboard: DataTransfer): string | undefined {
  const html = clipboard.getData('text/html');
  if (html === '') return undefined;
  const safe = sanitizeHtml(html);
  return formatting.test(safe) ? safe : undefined;
}

export interface BodyFieldProps {
  readonly value: BodyInput;
  readonly onChange: (value: BodyInput) => void;
}

/** The text of a notice: typed, or pasted. What is pasted into the empty box keeps its links and lists. */
export function BodyField({ value, onChange }: BodyFieldProps): JSX.Element {
  const { strings } = useUpdatesWords();
  if (value.kind === 'rich') {
    return (
      <div role="group" aria-label={strings.HandText} className={styles.fields}>
        <span className={styles.label}>{strings.HandText}</span>
        <div className={styles.pasted}>
          <RichText html={value.html} />
        </div>
        <span>
          <Button onClick={() => onChange({ kind: 'plain', text: htmlToPlain(value.html).text })}>
            {strings.HandTextPlain}
          </Button>
        </span>
      </div>
    );
  }
  const paste = (event: React.ClipboardEvent): void => {
    const html = value.text.trim() === '' ? pastedHtml(event.clipboardData) : undefined;
    if (html === undefined) return;
    event.preventDefault();
    onChange({ kind: 'rich', html });
  };
  return (
    <div onPaste={paste}>
      <TextBox
        label={strings.HandText}
        rows={5}
        dir="auto"
        value={value.text}
        hint={strings.HandTextHint}
        onChange={(text) => onChange({ kind: 'plain', text })}
      />
    </div>
  );
}
