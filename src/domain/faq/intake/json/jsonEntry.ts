import { textOfJson, textsOfJson, type JsonObject } from '../../../intake/jsonValues';
import { fieldsNamed, isList, isPart } from '../fieldNames';
import type { RawEntry, RawField, RawList, RawText, RawWord } from '../rawEntry';
import { htmlOfItems } from '../text/htmlOfText';

function listOf(value: unknown): readonly string[] | undefined {
  const text = textOfJson(value);
  return text === undefined ? textsOfJson(value) : text.split(/[;|\n]|,(?!\d{3}(?!\d))/);
}

/** Steps that stand one by one become a list, numbered where their order counts. */
function partOf(field: RawText['part'], kind: RawText['kind'], value: unknown): RawText | undefined {
  const text = textOfJson(value);
  if (text !== undefined) return { part: field, kind, text };
  const items = textsOfJson(value)?.filter((item) => item.trim() !== '');
  if (items === undefined) return undefined;
  const isOrdered = field === 'fix' || field === 'confirm';
  return { part: field, kind: 'html', text: htmlOfItems(items, isOrdered) };
}

/** What an object says of an entry, and the names of what is passed over. */
export function jsonEntry(
  object: JsonObject,
  kind: RawText['kind']
): { readonly entry: RawEntry; readonly passedOver: readonly string[] } {
  const properties = Object.entries(object);
  const words = new Map<RawWord, string>();
  const lists = new Map<RawList, readonly string[]>();
  const texts: RawText[] = [];
  const take = (field: RawField, value: unknown): boolean => {
    if (isPart(field)) {
      const part = partOf(field, kind, value);
      if (part) texts.push(part);
      return part !== undefined;
    }
    const values = isList(field) ? listOf(value) : undefined;
    if (isList(field) && values) lists.set(field, values);
    const text = isList(field) ? undefined : (textOfJson(value) ?? textsOfJson(value)?.join('; '));
    if (!isList(field) && text !== undefined) words.set(field, text);
    return values !== undefined || text !== undefined;
  };
  const taken = new Set<number>();
  for (const [field, index] of fieldsNamed(properties.map(([name]) => name))) {
    if (take(field, properties[index]?.[1])) taken.add(index);
  }
  const others = properties.filter(([, value], index) => !taken.has(index) && value !== null && value !== '');
  return {
    entry: { isExact: kind === 'html', words, lists, texts },
    passedOver: others.map(([name]) => name)
  };
}
