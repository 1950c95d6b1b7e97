import * as React from 'react';
import useSWR from 'swr';
import type { Culture } from './culture';

/** The page's culture with the data site's days: a page can show the list of a site in another time zone. */
export function useDataSiteCulture(culture: Culture, loadTimeZone: () => Promise<string>): Culture {
  const { data: timeZone } = useSWR('timeZone', loadTimeZone, {
    shouldRetryOnError: false,
    revalidateOnFocus: false
  });
  return React.useMemo(() => (timeZone ? { ...culture, timeZone } : culture), [culture, timeZone]);
}
