import type { AppServices } from '../app';
import { holidaysList, schemaVersion, settingsList, tasksList } from '../../src/lists';
import { ianaZone } from '../fieldTypes/timeZone';
import { teamSiteUrl } from '../store/seed';
import { createLists } from './createLists';
import { DemoCalendar } from './DemoCalendar';
import { DemoSite } from './DemoSite';
import type { Causes, DemoEvent } from './events/DemoEvent';
import { oneTimeEvents } from './events/oneTimeEvents';
import { recurringEvents } from './events/recurringEvents';
import { renewalEvents } from './events/renewalEvents';
import { faqEvents } from './faq/faqEvents';
import { overviewEvents } from './overview/overviewEvents';
import { RestCaller } from './RestCaller';
import { oneTime } from './tasks/oneTime';
import { recurringOperations } from './tasks/recurringOperations';
import { recurringTeam } from './tasks/recurringTeam';
import { renewals } from './tasks/renewals';
import { trainingEvents } from './training/trainingEvents';
import { updateEvents } from './updates/updateEvents';

function recordVersion(site: DemoSite): void {
  const { key, value } = settingsList.columns;
  site.add('lead', 'settings', {
    Title: 'Schema version',
    [key.name]: 'schemaVersion',
    [value.name]: String(schemaVersion)
  });
}

function addHolidays(site: DemoSite, calendar: DemoCalendar): void {
  const { date } = holidaysList.columns;
  for (const [day, name] of calendar.holidays) {
    site.add('lead', 'holidays', { Title: name, [date.name]: `${day}T00:00:00` });
  }
}

/** Everything that the team did, as it happened. */
function eventsOf(calendar: DemoCalendar): readonly DemoEvent[] {
  const causes: Causes = new Map();
  const recurring = [...recurringOperations, ...recurringTeam].flatMap((task) =>
    recurringEvents(task, calendar, causes)
  );
  const others = [
    ...renewals.flatMap((task) => renewalEvents(task, calendar)),
    ...oneTime.flatMap((task) => oneTimeEvents(task, calendar, causes))
  ];
  const all = [
    ...recurring,
    ...others,
    ...updateEvents(calendar),
    ...faqEvents(calendar),
    ...trainingEvents(calendar),
    ...overviewEvents(calendar)
  ];
  return all.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** True when nobody has set up the suite on the team's site yet. */
export function isDemoWanted(services: AppServices): boolean {
  const web = services.store.webs.containing(teamSiteUrl);
  const folder = `${teamSiteUrl}/Lists/${tasksList.urlName}`;
  return (
    web !== undefined && !services.store.lists.ofWeb(web.id).some(({ rootFolder }) => rootFolder === folder)
  );
}

/** Fills the team's site with lists, and with what a team did that has worked with the suite for fourteen weeks. */
export function fillDemo(services: AppServices): void {
  const rest = new RestCaller(services, teamSiteUrl);
  const zone = ianaZone(services.store.webs.containing(teamSiteUrl)?.timeZoneId ?? 0);
  const calendar = new DemoCalendar(services.clock.now(), zone);
  const ids = createLists(rest);
  const site = new DemoSite(services, rest, (key) => `web/lists(guid'${ids.get(key) ?? ''}')`);
  recordVersion(site);
  addHolidays(site, calendar);
  for (const { at, act } of eventsOf(calendar)) site.at(at, () => act(site));
}
