import { platforms, type Platform } from '../../../lists';
import { enrolmentTypes } from '../../../lists/faq';
import { platformsInText } from '../../updates/namedInText';
import type { EnrolmentType, EntryDraft } from '../entry';
import {
  categoryNamed,
  categoryOfText,
  enrolmentNamed,
  enrolmentOfCategory,
  kindNamed,
  kindOfTitle,
  levelNamed,
  platformsNamed
} from './choiceNames';
import type { ChoiceField, EntryRowWarning } from './intakeModel';
import type { RawEntry, RawList, RawWord } from './rawEntry';

export interface Choices {
  readonly draft: Pick<EntryDraft, 'kind' | 'category' | 'level' | 'platforms' | 'enrolment'>;
  /** Words of the source that no choice of ours says: they stay as search words. */
  readonly kept: readonly string[];
  readonly warnings: readonly EntryRowWarning[];
}

/** Reads the choices of one entry, and remembers what it cannot translate. */
class ChoiceReader {
  public readonly kept: string[] = [];
  public readonly warnings: EntryRowWarning[] = [];

  public constructor(private readonly _raw: RawEntry) {}

  public get isExact(): boolean {
    return this._raw.isExact;
  }

  public word(name: RawWord): string {
    return this._raw.words.get(name)?.replace(/\s+/g, ' ').trim() ?? '';
  }

  public list(name: RawList): readonly string[] {
    return (this._raw.lists.get(name) ?? []).map((value) => value.trim()).filter(Boolean);
  }

  public keep(value: string): void {
    this.kept.push(value);
  }

  public unknown(field: ChoiceField, value: string): void {
    this.warnings.push({ warning: 'unknownWord', field, value });
    this.keep(value);
  }
}

function platformsIn(reader: ChoiceReader, title: string): readonly Platform[] {
  const names = reader.list('platforms');
  const found = new Set<Platform>();
  for (const name of names) {
    const named = platformsNamed(name);
    if (named === undefined) reader.unknown('platforms', name);
    else named.forEach((platform) => found.add(platform));
  }
  const isSaid = names.some((name) => platformsNamed(name) !== undefined);
  if (isSaid || reader.isExact) return platforms.filter((platform) => found.has(platform));
  // Not in the text: a platform that is named there in passing would hide the entry from people with another one.
  return platformsInText(title);
}

function enrolmentIn(reader: ChoiceReader): readonly EnrolmentType[] {
  const found = new Set<EnrolmentType>();
  for (const name of reader.list('enrolment')) {
    const type = enrolmentNamed(name);
    if (type === undefined) reader.unknown('enrolment', name);
    else found.add(type);
  }
  const ofCategory = enrolmentOfCategory(reader.word('category'));
  if (ofCategory !== undefined) found.add(ofCategory);
  return enrolmentTypes.filter((type) => found.has(type));
}

function categoryIn(reader: ChoiceReader, title: string): EntryDraft['category'] {
  const name = reader.word('category');
  if (name === '') return reader.isExact ? 'Other' : categoryOfText(title);
  const category = categoryNamed(name);
  if (category === undefined) {
    reader.unknown('category', name);
    return 'Other';
  }
  // What the source calls it says more than our category does, and people may look for it.
  const isSaid = category.toLowerCase() === name.toLowerCase() || enrolmentOfCategory(name) !== undefined;
  if (!isSaid && category !== 'Other') reader.keep(name);
  return category;
}

function kindIn(reader: ChoiceReader, title: string): EntryDraft['kind'] {
  const name = reader.word('kind');
  const kind = kindNamed(name);
  if (kind === undefined) reader.unknown('kind', name);
  return kind === undefined || kind === 'neutral' ? kindOfTitle(title) : kind;
}

function levelIn(reader: ChoiceReader): EntryDraft['level'] {
  const name = reader.word('level');
  const level = name === '' ? undefined : levelNamed(name);
  if (name !== '' && level === undefined) reader.unknown('level', name);
  return level ?? null;
}

/** The choices of an entry in our words; what the source does not say is found in its title. */
export function choicesOf(raw: RawEntry, title: string): Choices {
  const reader = new ChoiceReader(raw);
  const draft = {
    kind: kindIn(reader, title),
    category: categoryIn(reader, title),
    level: levelIn(reader),
    platforms: platformsIn(reader, title),
    enrolment: enrolmentIn(reader)
  };
  return { draft, kept: reader.kept, warnings: reader.warnings };
}
