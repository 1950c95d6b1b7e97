import * as React from 'react';
import { checklistText } from '../../../../domain/faq/steps/checklistText';
import { Button } from '../../../../ui/controls/Button';
import { copyText } from '../../../../ui/controls/copyText';
import { sanitizeHtml } from '../../../../ui/richText/sanitizeHtml';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';
import { TextPart } from './TextPart';

/** What to ask for before the case goes on to somebody else, ready for the ticket. */
export function CollectPart(props: { readonly html: string; readonly say: FaqModel['say'] }): JSX.Element {
  const { strings } = useFaqWords();
  const { html, say } = props;
  const copy = (): void =>
    void copyText(checklistText(sanitizeHtml(html))).then((isCopied) =>
      say({
        kind: 'said',
        tone: isCopied ? 'success' : 'warning',
        text: isCopied ? strings.EntryChecklistCopied : strings.EntryChecklistNotCopied
      })
    );
  return (
    <TextPart
      title={strings.PartCollect}
      html={html}
      command={
        <Button icon="copy" onClick={copy}>
          {strings.EntryCopyChecklist}
        </Button>
      }
    />
  );
}
