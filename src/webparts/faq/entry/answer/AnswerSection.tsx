import * as React from 'react';
import { isBlankHtml } from '../../../../domain/faq/html';
import type { SectionName } from '../../../../domain/faq/search/document';
import { useDirtyParts } from '../../../../ui/screens/useDirtyParts';
import { textPartName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import { EntryFiles } from '../files/EntryFiles';
import type { EntrySectionProps } from '../sectionProps';
import { usePanelKeys } from '../usePanelKeys';
import { useVoting } from '../vote/useVoting';
import { VotePart } from '../vote/VotePart';
import { CollectPart } from './CollectPart';
import { FixPart } from './FixPart';
import { RelatedPart } from './RelatedPart';
import { ReplyPart } from './ReplyPart';
import { TextPart } from './TextPart';
import { useReply } from './useReply';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Answer.module.scss';

/** The order in which somebody on the phone needs them, after the reply. */
const internalParts = [
  'fix',
  'cause',
  'confirm',
  'collect',
  'escalate'
] as const satisfies readonly SectionName[];

/** What only the team sees; parts without a text are left out. */
function InternalParts(props: EntrySectionProps): JSX.Element | null {
  const { strings } = useFaqWords();
  const { model, entry } = props;
  const written = internalParts.flatMap((name) => {
    const html = entry[name];
    return html === null || isBlankHtml(html) ? [] : [{ name, html }];
  });
  if (written.length === 0) return null;
  return (
    <>
      <p className={panel.quiet}>{strings.EntryInternal}</p>
      {written.map(({ name, html }) => {
        if (name === 'fix')
          return <FixPart key={name} repositories={model.repositories} entry={entry} fix={html} />;
        if (name === 'collect') return <CollectPart key={name} html={html} say={model.say} />;
        return <TextPart key={name} title={textPartName(strings, name)} html={html} />;
      })}
    </>
  );
}

/** An entry for the minute in which somebody is on the phone: what to tell, what to do, and whether it helped. */
export function AnswerSection(props: EntrySectionProps): JSX.Element {
  const { model, entry } = props;
  const root = React.useRef<HTMLDivElement>(null);
  const reply = useReply(model.say, entry);
  const version = entry.publishedVersion ?? entry.contentVersion;
  const voting = useVoting(props, { entry: entry.id, version, title: entry.title });
  // Nobody goes by an entry that is retired.
  const isVotedOn = entry.status !== 'Retired';
  const report = useDirtyParts(props.onDirty);
  const onVoteDirty = React.useCallback((isDirty: boolean) => report('vote', isDirty), [report]);
  const onFilesDirty = React.useCallback((isDirty: boolean) => report('files', isDirty), [report]);
  usePanelKeys(root, { c: reply.copy, ...(isVotedOn ? voting.keys : {}) });
  return (
    <div ref={root} className={styles.answer}>
      <ReplyPart reply={entry.reply} copying={reply} />
      <InternalParts {...props} />
      <RelatedPart {...props} />
      {isVotedOn ? <VotePart {...props} voting={voting} onDirty={onVoteDirty} /> : null}
      <EntryFiles {...props} onDirty={onFilesDirty} />
    </div>
  );
}
