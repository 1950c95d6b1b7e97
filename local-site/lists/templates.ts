import { templateViewFields } from './templateColumns';

/** What a list template decides. */
export interface ListTemplate {
  readonly id: number;
  readonly isLibrary: boolean;
  /** Title and columns of the default view. */
  readonly viewTitle: string;
  readonly viewFields: readonly string[];
}

const libraryIds = new Set([
  101, 109, 110, 111, 113, 114, 115, 116, 119, 121, 123, 124, 130, 132, 212, 213, 433, 700, 850, 851, 1302
]);

/** Behaviour of a template id; ids we have no special knowledge of count as custom lists. */
export function templateOf(id: number): ListTemplate {
  const isLibrary = libraryIds.has(id);
  return {
    id,
    isLibrary,
    viewTitle: isLibrary ? 'All Documents' : 'All Items',
    viewFields: isLibrary
      ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor']
      : ['LinkTitle', ...templateViewFields(id)]
  };
}

/** Template ids that `lists` accepts for a new list; SharePoint refuses what no feature of the site offers. */
export const creatableTemplates: ReadonlySet<number> = new Set([
  100, 101, 103, 104, 105, 106, 107, 109, 115, 119, 171, 1100
]);

/** Templates that SharePoint has too, whose lists work in ways of their own (surveys, discussions, workflows, …). */
export const unsupportedTemplates: ReadonlySet<number> = new Set([
  102, 108, 110, 111, 118, 120, 130, 140, 150, 170, 175, 544, 850, 851
]);
