/** Names of the web parts in their manifests. */
export const partAliases = {
  checklist: 'IntuneChecklistWebPart',
  updates: 'IntuneUpdatesWebPart',
  training: 'IntuneTrainingWebPart',
  faq: 'IntuneFaqWebPart'
} as const;

const attribute = 'data-om-part';

/** Says on the page which part stands in the element. */
export function markPart(element: HTMLElement, alias: string): void {
  element.setAttribute(attribute, alias);
}

/** Which parts of the suite stand on the page: the aliases of their manifests. */
export function partsOnPage(page: Document): ReadonlySet<string> {
  const elements = [...page.querySelectorAll(`[${attribute}]`)];
  return new Set(elements.flatMap((element) => element.getAttribute(attribute) ?? []));
}
