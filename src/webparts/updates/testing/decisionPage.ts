import { screen, within } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Decision } from '../../../domain/updates/decision';
import type { Notice } from '../../../domain/updates/NoticeRepository';
import { aPerson } from '../../../testing/builders';
import { aNotice, seedNotices } from '../../../testing/updates/aNotice';
import type { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { renderUpdates, someRows, type UpdatesPage, type UpdatesPageOptions } from './renderUpdates';

/** What Amir Haddad decided: to accept it, looked at again in July; give only what the test is about. */
export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    kind: 'accept',
    reason: 'It only looks different.',
    adminImpact: 'none',
    userImpact: 'low',
    owner: null,
    actBy: null,
    reviewOn: calendarDate('2026-07-01'),
    by: aPerson(),
    on: '2026-04-28T08:00:00Z',
    revision: 1,
    ...changes
  };
}

/** A notice with that decision. */
export function aDecidedNotice(decision: Partial<Decision> = {}, changes: Partial<Notice> = {}): Notice {
  const decided = aDecision(decision);
  const { adminImpact, userImpact, owner } = decided;
  return aNotice({ state: 'decided', decision: decided, adminImpact, userImpact, owner, ...changes });
}

/** The page with the decision about the only notice open in the panel. */
export async function openDecision(
  notice: Notice = aNotice(),
  options: UpdatesPageOptions & { readonly seed?: (rows: MemoryUpdates) => void } = {}
): Promise<UpdatesPage> {
  const { rows = someRows(), seed, ...rest } = options;
  seedNotices(rows, notice);
  seed?.(rows);
  const page = renderUpdates({ rows, query: '?om=notice:1;section:decision', ...rest });
  await screen.findByRole('dialog');
  await screen.findByRole('heading', { level: 3, name: /decide|do about|entschieden|damit|تقرر|حياله/i });
  return page;
}

export function storedNotice(page: UpdatesPage): Notice {
  const notice = page.rows.notices.get(1);
  if (!notice) throw new Error('The notice is gone.');
  return notice;
}

/** The form in which one decides. */
export function decideForm(): HTMLElement {
  const form = screen.getByRole('radiogroup', { name: 'Decision' }).closest('form');
  if (!form) throw new Error('There is no form to decide.');
  return form;
}

/** Chooses what the team does. */
export async function choose(page: UpdatesPage, kind: string): Promise<void> {
  await page.user.click(screen.getByRole('radio', { name: kind }));
}

/** Rates the impact on admins or users, in the form to decide unless another part of the screen is given. */
export async function rate(
  page: UpdatesPage,
  on: 'admins' | 'users',
  impact: string,
  part: HTMLElement = decideForm()
): Promise<void> {
  const group = within(part).getByRole('radiogroup', { name: `Impact on ${on}` });
  await page.user.click(within(group).getByRole('radio', { name: impact }));
}

export async function typeDate(page: UpdatesPage, label: string, text: string): Promise<void> {
  const box = screen.getByRole('combobox', { name: label });
  await page.user.clear(box);
  await page.user.type(box, text);
  await page.user.tab();
}

export async function save(page: UpdatesPage): Promise<void> {
  await page.user.click(within(decideForm()).getByRole('button', { name: /^Decide/ }));
}
