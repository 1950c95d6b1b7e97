import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { ianaTimeZone } from '../../domain/dates/siteTimeZone';
import type { Culture } from './culture';

/** The part of SharePoint's older page context that tells the site's time zone; no newer one has its id. */
interface LegacyTimeZone {
  readonly webTimeZoneData?: { readonly Id?: number };
}

/** Language and direction of the page, and the time zone of its site; the browser's zone where that is not known. */
export function pageCulture(pageContext: WebPartContext['pageContext']): Culture {
  const { currentUICultureName, isRightToLeft } = pageContext.cultureInfo;
  const legacy = pageContext.legacyPageContext as LegacyTimeZone | undefined;
  const zoneId = legacy?.webTimeZoneData?.Id;
  const siteZone = zoneId === undefined ? undefined : ianaTimeZone(zoneId);
  return {
    locale: currentUICultureName,
    timeZone: siteZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    isRightToLeft,
    now: () => new Date()
  };
}
