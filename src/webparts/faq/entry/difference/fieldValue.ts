import { entryCategories, entryKinds, fixLevels } from '../../../../lists/faq';
import type { FieldChange } from '../../../../domain/faq/diff/entryDiff';
import { fill } from '../../../../ui/words/fill';
import { entryOf, type Knowledge } from '../../model/knowledge';
import { categoryName, kindName, levelName } from '../../words/choiceNames';
import type { FaqWords } from '../../words/FaqWords';

type ListChange = Extract<FieldChange, { kind: 'list' }>;
type ValueChange = Extract<FieldChange, { kind: 'value' }>;

function choiceName({ strings }: FaqWords, field: string, value: string): string {
  const kind = field === 'kind' && entryKinds.find((one) => one === value);
  if (kind) return kindName(strings, kind);
  const category = field === 'category' && entryCategories.find((one) => one === value);
  if (category) return categoryName(strings, category);
  const level = field === 'level' && fixLevels.find((one) => one === value);
  return level ? levelName(strings, level) : value;
}

/** A value of an entry as people read it; other entries by their title. */
export function fieldValue(
  words: FaqWords,
  knowledge: Knowledge,
  field: (ListChange | ValueChange)['field'],
  value: ListChange['added'][number] | ValueChange['after']
): string {
  if (value === null) return words.strings.EditNone;
  if (typeof value === 'string') return choiceName(words, field, value);
  if (typeof value === 'object') return value.name;
  if (field === 'related')
    return entryOf(knowledge, value)?.title ?? fill(words.strings.EditRelatedGone, { id: String(value) });
  return words.formats.number(value);
}
