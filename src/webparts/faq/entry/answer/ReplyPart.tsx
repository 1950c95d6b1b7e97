import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { RichText } from '../../../../ui/richText/RichText';
import { useFaqWords } from '../../words/FaqWords';
import type { ReplyCopying } from './useReply';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Answer.module.scss';

/** The text to copy where the browser lets no page copy: selected, so that one key does. */
function ByHand({ text }: { readonly text: string }): JSX.Element {
  const { strings } = useFaqWords();
  const box = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <label className={panel.section}>
      <span className={panel.label}>{strings.EntryCopyByHand}</span>
      <textarea ref={box} readOnly rows={6} dir="auto" className={panel.field} value={text} />
    </label>
  );
}

/** What users may be told, to be sent with one key. */
export function ReplyPart(props: {
  readonly reply: string | null;
  readonly copying: ReplyCopying;
}): JSX.Element {
  const { strings } = useFaqWords();
  const { reply, copying } = props;
  if (reply === null || !copying.copy) return <p className={panel.quiet}>{strings.EntryReplyNone}</p>;
  return (
    <section className={styles.reply} aria-label={strings.PartReply}>
      <h3>{strings.PartReply}</h3>
      <RichText html={reply} />
      <div className={panel.commands}>
        <Button look="primary" icon="copy" aria-keyshortcuts="c" onClick={copying.copy}>
          {strings.CopyReply}
        </Button>
      </div>
      {copying.byHand === undefined ? null : <ByHand text={copying.byHand} />}
    </section>
  );
}
