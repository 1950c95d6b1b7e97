import * as React from 'react';
import { formatWords, type SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';
import { TextBox } from '../../../ui/fields/TextBox';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { GroupRow } from './GroupRow';
import type { Drafts } from './useDrafts';
import type { Synonyms } from './useSynonyms';
import styles from './Synonyms.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

interface GroupListProps extends Pick<FaqViewProps, 'reader'> {
  readonly groups: readonly SynonymGroup[];
  readonly synonyms: Synonyms;
  readonly drafts: Drafts;
}

/** From so many groups on nobody finds a word by looking. */
const groupsToSearch = 20;

/** The groups that have the word, and those that are being changed. */
function useShownGroups({ groups, drafts }: GroupListProps, wanted: string): readonly SynonymGroup[] {
  const { formats } = useFaqWords();
  const folded = wanted.trim().toLocaleLowerCase();
  const sorted = React.useMemo(
    () => [...groups].sort((a, b) => formats.compare(formatWords(a.words), formatWords(b.words))),
    [groups, formats]
  );
  const isShown = (group: SynonymGroup): boolean =>
    formatWords(group.words).toLocaleLowerCase().includes(folded) || drafts.of(group.id) !== undefined;
  return sorted.filter(isShown);
}

/** All groups by their first word; with a field to look for a word when there are many. */
export function GroupList(props: GroupListProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const { groups, synonyms, drafts, reader } = props;
  const { canEdit, canDelete } = reader.access;
  const [wanted, setWanted] = React.useState('');
  const found = useShownGroups(props, groups.length < groupsToSearch ? '' : wanted);
  const { shown, more, showMore } = usePaging(found, wanted);
  const change = async (group: SynonymGroup, words: readonly string[]): Promise<void> => {
    if (await synonyms.change(group, words)) drafts.drop(group.id);
  };
  return (
    <section className={panel.section}>
      <h3>{plural('SynGroups', groups.length)}</h3>
      {groups.length < groupsToSearch ? null : (
        <TextBox label={strings.SynFind} value={wanted} dir="auto" onChange={setWanted} />
      )}
      <p role="status" className={panel.quiet}>
        {wanted.trim() === '' || groups.length < groupsToSearch ? null : plural('SynFound', found.length)}
      </p>
      <ul className={styles.groups} aria-label={strings.SynList}>
        {shown.map((group) => (
          <GroupRow
            key={group.id}
            group={group}
            others={groups.filter(({ id }) => id !== group.id)}
            draft={drafts.of(group.id)}
            onDraft={(text) => (text === undefined ? drafts.drop(group.id) : drafts.set(group.id, text))}
            isBusy={synonyms.isBusy}
            onChange={canEdit ? (words) => void change(group, words) : undefined}
            onRemove={canDelete ? () => void synonyms.remove(group) : undefined}
          />
        ))}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </section>
  );
}
