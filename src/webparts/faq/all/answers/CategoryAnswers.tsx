import * as React from 'react';
import type { EntryCategory } from '../../../../domain/faq/entry';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import type { FaqViewProps } from '../../model/viewProps';
import { categoryName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import { AllLine } from '../AllLine';
import { CategorySection } from '../CategorySection';
import { browseRows } from '../rows/browseRow';
import { groupRows, type RowGroup } from '../rows/groupRows';
import { sortRows } from '../rows/sortRows';
import { useExpansion } from '../useExpansion';
import { useRowTools } from '../useRowTools';
import { AnswerList } from './AnswerList';
import styles from '../All.module.scss';

/** The answers of all categories. */
function AllCategories({
  model,
  knowledge,
  groups
}: FaqViewProps & { readonly groups: readonly RowGroup[] }): JSX.Element {
  const categories = useExpansion<EntryCategory>(true);
  const expansion = useExpansion<number>(false);
  const tools = useRowTools(model, false);
  const setAll = (open: boolean): void => {
    categories.setAll(undefined);
    expansion.setAll(open);
  };
  return (
    <div className={styles.view}>
      <AllLine
        count={groups.reduce((sum, { rows }) => sum + rows.length, 0)}
        building={knowledge.building}
        onAll={setAll}
      />
      {groups.map((group) => (
        <CategorySection
          key={group.category}
          {...{ group, expansion, tools }}
          order="title"
          isOpen={categories.isOpen(group.category)}
          onToggle={categories.toggle}
          pagingKey="answers"
        />
      ))}
    </div>
  );
}

/** The answers of the category that the page's author chose, or of all. */
export function CategoryAnswers(props: FaqViewProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { model, knowledge } = props;
  const { category } = model.shown.filter;
  const groups = React.useMemo(() => groupRows(browseRows(knowledge)), [knowledge]);
  const own = groups.find((group) => group.category === category);
  const rows = React.useMemo(() => sortRows(own?.rows ?? [], 'title', formats.compare), [own, formats]);
  if (category === null) return <AllCategories {...props} groups={groups} />;
  if (rows.length === 0 && !knowledge.building) {
    return <EmptyState title={strings.AllNoneOfCategory} text={strings.FaqEmptyUsers} />;
  }
  return <AnswerList {...{ model, knowledge, rows }} title={categoryName(strings, category)} />;
}
