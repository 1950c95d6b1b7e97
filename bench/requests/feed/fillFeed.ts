import type { Person } from '../../../local-site/people';
import { associatedGroupIds } from '../../../local-site/store/groups';
import { toItem } from '../../../src/data/rowWriter';
import { newNotice, revisionKey } from '../../../src/data/updates/noticeRows';
import { addMonths, calendarDate, type CalendarDate } from '../../../src/domain/dates/calendarDate';
import { acknowledgementKey } from '../../../src/domain/updates/AcknowledgementRepository';
import type { NoticeDraft } from '../../../src/domain/updates/notice';
import { noticeKeyOf } from '../../../src/domain/updates/noticeKey';
import { fingerprintOf } from '../../../src/domain/updates/text/fingerprint';
import { textOfHtml } from '../../../src/domain/updates/text/htmlText';
import { termOf } from '../../../src/domain/updates/vocabulary';
import {
  acknowledgementsList,
  communicationsList,
  revisionsList,
  teamList,
  updatesList
} from '../../../src/lists';
import { addRows } from '../addRows';
import type { BenchSite } from '../site';
import { noticeBody, noticeTitle, platformsOf, rareWord } from './feedWords';

const zone = 'Europe/Berlin';
const today = calendarDate('2026-05-29');
/** 20,000 notices are five years of a team that takes in eighty a week. */
const perMonth = 333;
/** So many notices came after the one with the rare word, however many came before it. */
const afterRareWord = 120;
/** Every notice is acknowledged by so many people. */
const readers = 10;
/** One notice of ten changed once, and users and help desk were told of one of five. */
const revisedOf = 10;
const toldOf = 5;

type Row = Record<string, unknown>;

/** Somebody of a team that is larger than that of the local site. */
function reader(index: number): Person {
  const name = `Reader ${index + 1}`;
  const email = `reader${index + 1}@contoso.example`;
  return { key: `reader${index}`, name, email, jobTitle: 'Admin', department: 'Workplace', role: 'member' };
}

/** `age` counts from the newest notice: that one and its neighbours are the same, however many there are. */
function dayOf(age: number): CalendarDate {
  const month = addMonths(today, -Math.floor(age / perMonth)).slice(0, 7);
  const number = 28 - Math.floor(((age % perMonth) * 28) / perMonth);
  return calendarDate(`${month}-${String(number).padStart(2, '0')}`);
}

/** A notice as an import takes it in. */
export function draftOf(age: number, firstNumber = 800_000): NoticeDraft {
  const on = dayOf(age);
  const published = `${on}T${String(23 - (age % 12)).padStart(2, '0')}:00:00.000Z`;
  return {
    sourceKind: 'messageCenter',
    sourceId: `MC${firstNumber + age}`,
    title: noticeTitle(age),
    bodyHtml: noticeBody(age, age === afterRareWord ? rareWord : ''),
    category: { value: 'planForChange', text: 'planForChange' },
    severity: termOf(age % 12 === 0 ? 'high' : 'normal'),
    services: ['Microsoft Intune'],
    platforms: platformsOf(age),
    tags: age % 4 === 0 ? ['Admin impact', 'User impact'] : ['Admin impact'],
    isMajorChange: age % 9 === 0,
    published,
    lastModified: published,
    actBy: age % 3 === 0 ? addMonths(on, 2) : null,
    link: null,
    details: [{ name: 'RoadmapIds', value: String(400_000 + age) }],
    unsaid: new Set(),
    derived: new Set()
  };
}

function* noticeRows(count: number): Generator<Row> {
  for (let age = count - 1; age >= 0; age--) {
    const draft = draftOf(age);
    const fingerprint = fingerprintOf({ title: draft.title, text: textOfHtml(draft.bodyHtml ?? '') });
    const row = {
      verdict: 'new',
      row: 1,
      key: noticeKeyOf(draft),
      draft,
      fingerprint,
      warnings: []
    } as const;
    const input = newNotice({ ...row, revision: 1 }, null, draft.published ?? '', dayOf(age));
    const revision = age % revisedOf === 0 ? 2 : 1;
    yield toItem(updatesList, { ...input, revision }, zone);
  }
}

interface Aged {
  readonly id: number;
  readonly key: string;
  readonly age: number;
}

/** The notices as they were added: the oldest first, with ids from 1. */
function* added(count: number): Generator<Aged> {
  for (let age = count - 1; age >= 0; age--) yield { id: count - age, key: noticeKeyOf(draftOf(age)), age };
}

function* revisionRows(count: number): Generator<Row> {
  for (const { id, key, age } of added(count)) {
    if (age % revisedOf !== 0) continue;
    const { title, bodyHtml, lastModified } = draftOf(age);
    const row = { title, key: revisionKey(key, 1), notice: id, revision: 1, revisedOn: dayOf(age) };
    yield toItem(revisionsList, { ...row, body: `<p>Soon.</p>${bodyHtml}`, lastModified }, zone);
  }
}

function* acknowledgementRows(count: number, idOf: (index: number) => number): Generator<Row> {
  const { key: keyColumn, notice, revision: revisionColumn } = acknowledgementsList.columns;
  for (const { id, key, age } of added(count)) {
    const revision = age % revisedOf === 0 ? 2 : 1;
    for (let index = 0; index < readers; index++) {
      yield {
        Title: noticeTitle(age),
        [keyColumn.name]: acknowledgementKey(key, revision, idOf(index)),
        [`${notice.name}Id`]: id,
        [revisionColumn.name]: revision
      };
    }
  }
}

function* communicationRows(count: number): Generator<Row> {
  for (const { id, age } of added(count)) {
    if (age % toldOf !== 0) continue;
    for (const audience of ['Users', 'Help desk'] as const) {
      const text = `${noticeTitle(age)}: it starts on ${addMonths(dayOf(age), 1)}. You need not do anything before.`;
      const told = { kind: 'Told', channel: 'Teams', on: dayOf(age), revision: 1, text } as const;
      yield toItem(communicationsList, { title: noticeTitle(age), notice: id, audience, ...told }, zone);
    }
  }
}

/** A team of ten, as they sign in, and their ids on the site. */
export function fillTeam(site: BenchSite): {
  readonly team: readonly Person[];
  readonly ids: readonly number[];
} {
  const { store } = site.server;
  const siteId = store.webs.containing('/sites/intune')?.siteId ?? '';
  const team = Array.from({ length: readers }, (_, index) => reader(index));
  const ids = team.map((person) => store.users.ofPerson(siteId, person).id);
  for (const id of ids) store.groups.addMember(siteId, associatedGroupIds.member, id);
  const members = team.map(({ name }, index) => {
    const row = { title: name, key: String(ids[index]), person: ids[index] ?? 0, roles: ['Admin'] as const };
    return toItem(teamList, { ...row, platforms: [], owns: index === 0 ? '* | *' : null }, zone);
  });
  addRows(site, teamList, members);
  return { team, ids };
}

/** A team of ten, and so many notices that all of them have acknowledged. */
export function fillFeed(site: BenchSite, count: number): void {
  const { ids } = fillTeam(site);
  const idOf = (index: number): number => ids[index % readers] ?? 0;
  addRows(site, updatesList, noticeRows(count));
  addRows(site, revisionsList, revisionRows(count));
  addRows(site, acknowledgementsList, acknowledgementRows(count, idOf), (at) => reader(at % readers));
  addRows(site, communicationsList, communicationRows(count));
}
