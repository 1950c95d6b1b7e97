import { act, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { termOf } from '../../domain/updates/vocabulary';
import type { MemoryUpdates } from '../../testing/updates/MemoryUpdates';
import { personCalled, publishedOn, threeWeeks } from './testing/feedRows';
import { renderUpdates } from './testing/renderUpdates';

const parameter = 'om-0f3a9c1e';

/** Three notices that differ in nothing that is filtered by, and one that differs in all. */
function rowsWithOther(): MemoryUpdates {
  const rows = threeWeeks();
  const other = publishedOn('2026-03-10', {
    id: 4,
    title: 'The other one',
    bodyHtml: '<p>Connectors retire.</p>',
    services: ['Exchange Online', 'Microsoft Intune'],
    platforms: ['macOS'],
    tags: ['Retirement'],
    category: termOf('preventOrFixIssue'),
    severity: termOf('high'),
    userImpact: 'high',
    actBy: calendarDate('2026-05-08'),
    owner: personCalled(rows, 'Lena'),
    state: 'decided',
    decision: {
      kind: 'accept',
      reason: '',
      adminImpact: 'low',
      userImpact: 'high',
      owner: personCalled(rows, 'Lena'),
      actBy: null,
      reviewOn: null,
      by: personCalled(rows, 'Amir'),
      on: '2026-04-02T08:00:00Z',
      revision: 1
    }
  });
  rows.notices.set(4, other);
  return rows;
}

/** The number beside the filters; groups have numbers of their own. */
async function expectCount(text: string): Promise<void> {
  expect(await screen.findByText(text, { selector: '[role="status"]' })).toBeInTheDocument();
}

async function expectOnlyTheOther(): Promise<void> {
  await expectCount('1 notice');
  expect(screen.getByText('The other one')).toBeInTheDocument();
  expect(screen.queryByText('Of today')).not.toBeInTheDocument();
}

describe('filters of the feed', () => {
  it.each([
    'q:connectors%20retire',
    'owner:me',
    'state:decided',
    'decision:accept',
    'category:preventOrFixIssue',
    'severity:high',
    'impact:high',
    'platform:macOS',
    'service:Exchange%20Online',
    'tag:Retirement',
    'act:next7Days',
    'month:2026-03'
  ])('come from the address: %s', async (text) => {
    renderUpdates({ rows: rowsWithOther(), query: `?om=${text}` });
    await expectOnlyTheOther();
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeInTheDocument();
  });

  it.each([
    ['Platform', 'macOS', 'platform:macOS'],
    ['Category', 'Prevent or fix an issue', 'category:preventOrFixIssue'],
    ['Severity', 'High', 'severity:high'],
    ['User impact', 'High', 'impact:high'],
    ['State', 'Decided', 'state:decided'],
    ['Decision', 'Accept', 'decision:accept'],
    ['Act by', 'Within 7 days', 'act:next7Days'],
    ['Month', 'March 2026', 'month:2026-03']
  ])('go to the address: %s is %s', async (label, choice, text) => {
    const { user } = renderUpdates({ rows: rowsWithOther() });
    await expectCount('4 notices');
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.selectOptions(screen.getByRole('combobox', { name: label }), choice);
    await expectOnlyTheOther();
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=${text}`));
    await user.selectOptions(screen.getByRole('combobox', { name: label }), 'All');
    await expectCount('4 notices');
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('by service and tag take a name that is known, or any other when it is complete', async () => {
    const { user } = renderUpdates({ rows: rowsWithOther() });
    await expectCount('4 notices');
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    const service = screen.getByRole<HTMLInputElement>('combobox', { name: 'Service' });
    const known = Array.from(service.list?.options ?? []).map(({ value }) => value);
    expect(known).toEqual(['Exchange Online', 'Microsoft Intune']);
    // The last letter makes it a known name: what choosing from the list does too.
    await user.type(service, 'Exchange Online');
    await expectOnlyTheOther();
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=service:Exchange%20Online`));
    await user.clear(service);
    await expectCount('4 notices');
    const tag = screen.getByRole('combobox', { name: 'Tag' });
    await user.type(tag, 'Unheard of');
    await expectCount('4 notices');
    await user.type(tag, '{Enter}');
    expect(await screen.findByText('No notice matches')).toBeInTheDocument();
    expect(tag).toHaveValue('Unheard of');
  });

  it('by words wait until somebody stops typing', async () => {
    const { user, notices } = renderUpdates({ rows: rowsWithOther() });
    await expectCount('4 notices');
    const asked = jest.spyOn(notices, 'page');
    await user.type(screen.getByRole('searchbox', { name: 'Search notices' }), 'connectors');
    await expectOnlyTheOther();
    expect(asked).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=q:connectors`));
  });

  it('leave what was found before on the page, quietly, while a search runs', async () => {
    const { user, notices } = renderUpdates({ rows: rowsWithOther() });
    await expectCount('4 notices');
    const open = notices.hold();
    await user.click(screen.getByRole('button', { name: 'Mine' }));
    expect(await screen.findByText('Searching')).toBeInTheDocument();
    expect(screen.getByText('Of today').closest('[aria-busy="true"]')).toBeInTheDocument();
    open();
    await expectOnlyTheOther();
    expect(screen.getByText('The other one').closest('[aria-busy="true"]')).not.toBeInTheDocument();
  });

  it('are cleared together, also where nothing matches', async () => {
    const { user } = renderUpdates({ rows: rowsWithOther(), query: `?${parameter}=q:nowhere;severity:high` });
    const empty = await screen.findByRole('heading', { name: 'No notice matches' });
    await user.click(
      within(empty.parentElement as HTMLElement).getByRole('button', { name: 'Clear filters' })
    );
    await expectCount('4 notices');
    await waitFor(() => expect(window.location.search).toBe(''));
    expect(screen.getByRole('searchbox', { name: 'Search notices' })).toHaveValue('');
  });

  it('of the page can be left, and what is hidden among them shows', async () => {
    const { user } = renderUpdates({ rows: rowsWithOther(), defaults: { platform: 'macOS' } });
    await expectOnlyTheOther();
    expect(screen.getByRole('combobox', { name: 'Platform' })).toHaveDisplayValue('macOS');
    expect(screen.getByRole('button', { name: 'More filters' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await expectCount('4 notices');
    await waitFor(() => expect(window.location.search).toBe(`?${parameter}=platform:all`));
  });

  it('follow Back and Forward', async () => {
    renderUpdates({ rows: rowsWithOther() });
    await expectCount('4 notices');
    act(() => {
      window.history.replaceState(null, '', `?${parameter}=as:list;first:newest;month:2026-03`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await expectOnlyTheOther();
    expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Unread by me first' })).toHaveAttribute(
      'aria-pressed',
      'false'
    );
  });

  it('keep a month of the address that is older than the list of months', async () => {
    renderUpdates({ rows: rowsWithOther(), query: '?om=month:2015-01' });
    expect(await screen.findByText('No notice matches')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Month' })).toHaveDisplayValue('January 2015');
  });
});
