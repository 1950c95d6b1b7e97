import * as React from 'react';
import type { EntryCategory } from '../../../domain/faq/entry';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { useUiWords } from '../../../ui/words/UiWords';
import { noFaqFilter, usualBrowse } from '../model/faqState';
import type { FaqViewProps } from '../model/viewProps';
import { EmptyFaq } from '../search/EmptyFaq';
import { useFaqWords } from '../words/FaqWords';
import { AllFilters } from './AllFilters';
import { AllLine } from './AllLine';
import { CategorySection } from './CategorySection';
import { browseRows } from './rows/browseRow';
import { chosenRows, groupRows, isChoosing, type RowChoice, type RowGroup } from './rows/groupRows';
import { useExpansion } from './useExpansion';
import { usePrintRows } from './usePrintRows';
import { useRowTools } from './useRowTools';
import styles from './All.module.scss';

/** As many rows are read at a glance; of more, the names of the categories are shown first. */
const fewRows = 50;

function useGroups({ knowledge }: FaqViewProps, choice: RowChoice): readonly RowGroup[] {
  const { filter, browse, me } = choice;
  const rows = React.useMemo(() => browseRows(knowledge), [knowledge]);
  return React.useMemo(() => groupRows(chosenRows(rows, { filter, browse, me })), [rows, filter, browse, me]);
}

function NothingChosen({ onReset }: { readonly onReset: () => void }): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  return (
    <EmptyState
      title={strings.AllNothing}
      text={strings.AllNothingText}
      actions={<Button onClick={onReset}>{ui.strings.ClearFilters}</Button>}
    />
  );
}

/** All entries by category. */
function Browser(props: FaqViewProps): JSX.Element {
  const { model, reader, knowledge } = props;
  const { filter, browse } = model.shown;
  const isTeam = knowledge.known.face === 'team';
  const choice: RowChoice = { filter, browse, me: isTeam ? reader.me.id : null };
  const groups = useGroups(props, choice);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const categories = useExpansion<EntryCategory>(count <= fewRows || groups.length === 1);
  const expansion = useExpansion<number>(false);
  const tools = useRowTools(model, isTeam);
  const print = usePrintRows(props);
  const reset = (): void =>
    model.change({
      filter: { ...noFaqFilter, text: filter.text },
      browse: { ...usualBrowse, order: browse.order }
    });
  const setAll = (open: boolean): void => {
    categories.setAll(open || undefined);
    expansion.setAll(open);
  };
  return (
    <div className={styles.view}>
      <AllFilters
        {...{ filter, browse, isTeam }}
        onFilter={model.setFilter}
        onBrowse={(change) => model.change({ browse: { ...browse, ...change } })}
      />
      <AllLine
        count={count}
        building={knowledge.building}
        onReset={isChoosing(choice) ? reset : undefined}
        onAll={setAll}
        onPrint={() => print(groups)}
        onSearch={() => model.change({ view: 'search' })}
      />
      {count === 0 && !knowledge.building ? <NothingChosen onReset={reset} /> : null}
      {groups.map((group) => (
        <CategorySection
          key={group.category}
          {...{ group, expansion, tools }}
          order={browse.order}
          isOpen={categories.isOpen(group.category)}
          onToggle={categories.toggle}
          pagingKey={JSON.stringify([filter, browse])}
          onPrint={groups.length > 1 ? (one) => print([one]) : undefined}
        />
      ))}
    </div>
  );
}

/** Everything there is, for people who look around rather than search. */
export function AllView(props: FaqViewProps): JSX.Element {
  const { known, building } = props.knowledge;
  return known.rows.size === 0 && !building ? <EmptyFaq {...props} /> : <Browser {...props} />;
}
