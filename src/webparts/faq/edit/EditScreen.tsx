import * as React from 'react';
import { differingEntryFields } from '../../../domain/faq/diff/entryFields';
import { loadRichTextEditor } from '../../../ui/editor/useRichEditor';
import type { EditScreenProps } from '../panel/FaqPanel';
import { useFaqWords } from '../words/FaqWords';
import { beginAgain, beginNew, beginWith, type Beginning } from './beginning';
import { EntryEditor } from './EntryEditor';
import { templateWords } from './entryTemplates';
import { keptEntry, keptKey, type KeptEntry } from './keptEntry';
import { KeptQuestion } from './KeptQuestion';

/** What a form would begin with if nothing had been kept. */
function useFreshBeginning({ panel, reader }: EditScreenProps): Beginning {
  const { strings } = useFaqWords();
  // What others save meanwhile must not slip in under somebody's hands.
  const [fresh] = React.useState(() =>
    panel.kind === 'edit'
      ? beginWith(panel.entry)
      : // Whoever writes an entry looks after it until somebody else does.
        beginNew({ owner: reader.me, ...panel.draft }, templateWords(strings))
  );
  return fresh;
}

/** What was kept, where it says something else than what is there. */
function useKept(props: EditScreenProps, key: string, fresh: Beginning): KeptEntry | undefined {
  const { drafts } = props.model.repositories;
  const [kept] = React.useState(() => {
    const found = keptEntry(drafts.read(key));
    return found && differingEntryFields(found.draft, fresh.draft).length > 0 ? found : undefined;
  });
  return kept;
}

/** Adds or changes an entry. What was typed at another time and not saved is offered first. */
export function EditScreen(props: EditScreenProps): JSX.Element {
  const { panel, reader, model } = props;
  const entry = panel.kind === 'edit' ? panel.entry : undefined;
  const gap = panel.kind === 'add' ? panel.gap : undefined;
  const key = keptKey(reader.me, entry?.id, gap);
  const fresh = useFreshBeginning(props);
  const kept = useKept(props, key, fresh);
  const [begin, setBegin] = React.useState<Beginning | undefined>(kept ? undefined : fresh);
  React.useEffect(() => {
    // While the person reads the question or types the title. A failure shows where the editor would stand.
    loadRichTextEditor().catch(() => undefined);
  }, []);
  if (kept && !begin) {
    return (
      <KeptQuestion
        kept={kept}
        fresh={fresh}
        entry={entry}
        onGoOn={() => setBegin(beginAgain(kept, fresh, entry))}
        onThrowAway={() => {
          model.repositories.drafts.forget(key);
          setBegin(fresh);
        }}
      />
    );
  }
  return <EntryEditor {...props} begin={begin ?? fresh} keptKey={key} gap={gap} />;
}
