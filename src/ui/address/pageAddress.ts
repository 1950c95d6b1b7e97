import { parameterIn, withParameter } from './queryString';

/** Where a checklist keeps what it shows in the page's address. */
export interface PageAddress {
  read(): string | null;
  /** Adds no entry to the history: Back still leaves the page. */
  write(text: string | null): void;
  /** The page's address with that text, for a link. */
  linkTo(text: string | null): string;
  /** Calls when the browser went back or forth. Answers how to stop that. */
  subscribe(onChange: () => void): () => void;
}

/** A link that is written by hand can leave the instance out: it is for every checklist on the page. */
const anyInstance = 'om';

/** One parameter for each checklist on the page, named after the web part's instance. */
export function createPageAddress(page: Window, instanceId: string): PageAddress {
  const own = `${anyInstance}-${instanceId.replace(/-/g, '').slice(0, 8).toLowerCase()}`;
  const withText = (text: string | null): string => {
    const { pathname, search, hash } = page.location;
    return `${pathname}${withParameter(search, own, text)}${hash}`;
  };
  return {
    read: () => parameterIn(page.location.search, own) ?? parameterIn(page.location.search, anyInstance),
    write: (text) => page.history.replaceState(page.history.state, '', withText(text)),
    linkTo: (text) => new URL(withText(text), page.location.href).href,
    subscribe: (onChange) => {
      page.addEventListener('popstate', onChange);
      return () => page.removeEventListener('popstate', onChange);
    }
  };
}
