/** What templates can name in braces, such as `{actBy}`. */
export const placeholders = [
  'title',
  'id',
  'services',
  'platforms',
  'published',
  'actBy',
  'rollsOutOn',
  'link',
  'owner'
] as const;

export type Placeholder = (typeof placeholders)[number];

/** The words for each placeholder; empty when the notice does not say it. */
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

export interface FilledTemplate {
  readonly text: string;
  /** Placeholders for which the notice has nothing: they stand marked in the text, for a person to complete. */
  readonly missing: readonly Placeholder[];
  /** Words in braces that name nothing: they stay as they are. */
  readonly unknown: readonly string[];
}

const inBraces = /\{\s*([A-Za-z][A-Za-z0-9]*)\s*\}/g;

/** Names in any case: people type templates. */
function placeholderNamed(name: string): Placeholder | undefined {
  const wanted = name.toLowerCase();
  return placeholders.find((placeholder) => placeholder.toLowerCase() === wanted);
}

/**
 * Fills a template. `nameMissing` says how a missing value is marked, such as "[act by: not known]". Values are put in as
 * they are: braces in a title are not filled in turn.
 */
export function fillTemplate(
  template: string,
  values: PlaceholderValues,
  nameMissing: (placeholder: Placeholder) => string
): FilledTemplate {
  const missing = new Set<Placeholder>();
  const unknown = new Set<string>();
  const text = template.replace(inBraces, (whole: string, name: string) => {
    const placeholder = placeholderNamed(name);
    if (placeholder === undefined) {
      unknown.add(name);
      return whole;
    }
    const value = values[placeholder].trim();
    if (value !== '') return value;
    missing.add(placeholder);
    return nameMissing(placeholder);
  });
  return { text, missing: [...missing], unknown: [...unknown] };
}
