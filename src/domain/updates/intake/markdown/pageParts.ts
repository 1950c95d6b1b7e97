import { dateHeading } from './dateHeading';
import { ownTextOf, type PageSection } from './outline';

/** Headings of the documentation's pages under which notices stand, letters only. */
const sectionTitles = new Set([
  'appmanagement',
  'deviceconfiguration',
  'deviceenrollment',
  'devicemanagement',
  'devicesecurity',
  'general',
  'important',
  'importantnotices',
  'indevelopment',
  'intuneapps',
  'licensing',
  'microsoftintunesuite',
  'monitorandtroubleshoot',
  'notices',
  'rolebasedaccesscontrol',
  'scripts',
  'tenantadministration',
  'userinterface',
  'whatsnewarchive'
]);

/** Sub-headings that belong to a notice: "How does this affect you or your users?" */
const partOfNotice =
  /^(?:how\s+(?:does|do|will|can|to)\b|what\s+(?:do|does|is|will|should|you)\b|why\b|when\b|next steps|more information|prerequisites|applies to)/i;

function lettersOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '');
}

/**
 * What a heading is: one under which notices stand (a date, a subject, the page's title), or a notice with its text.
 * Pages don't say it; the dates, the known subjects and where text stands do.
 */
export function isGroup(section: PageSection, isPageTitle: boolean): boolean {
  const [first] = section.sections;
  if (!first) return false;
  if (isPageTitle || dateHeading(section.title) || sectionTitles.has(lettersOf(section.title))) return true;
  return ownTextOf(section) === '' && !partOfNotice.test(first.title);
}

/** The only heading of the first level is the page's title. */
export function pageTitleOf(page: PageSection): PageSection | undefined {
  const highest = page.sections.filter((section) => section.level === 1);
  return highest.length === 1 ? highest[0] : undefined;
}
