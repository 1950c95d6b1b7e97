import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { anAlert } from '../../../testing/overview/overviewBuilders';
import { standardCalendar } from '../../../domain/calendar/dayOff';
import { loadStrings } from '../../../testing/loadStrings';
import { screenCulture } from '../../../testing/screens';
import { markPart, partAliases } from '../../../ui/webPart/partsOnPage';
import { createWords } from '../../../ui/words/words';
import { renderOverview, testNow, type OverviewPage } from '../testing/renderOverview';
import { alertFollowUp } from './followUpTexts';

const about = 'Follow up: Not compliant';
const title = 'Devices that are not compliant: 41';

async function press(page: OverviewPage, name: string = about): Promise<void> {
  await page.user.click(await screen.findByRole('button', { name }));
}

function tasksOf({ rows }: OverviewPage): readonly { readonly title: string }[] {
  return [...rows.site.tasks.values()];
}

describe('a follow-up of numbers of devices', () => {
  it('is a task of the checklist in one click, with the way back', async () => {
    const page = renderOverview();
    await press(page);
    expect(
      await screen.findByText(/^Added to the checklist: “Devices that are not compliant: 41”/)
    ).toBeVisible();
    expect(tasksOf(page)).toMatchObject([
      { title, kind: 'Follow-up', dueDate: '2026-05-11', sourceKey: 'overview:devices:compliance:2026-05-04' }
    ]);
    expect(screen.getByRole('link', { name: title })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/Lists\/OMTasks\/DispForm\.aspx\?ID=\d+$/)
    );
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^Taken back/)).toBeInTheDocument();
    expect(tasksOf(page)).toEqual([]);
    expect(screen.queryByRole('link', { name: title })).not.toBeInTheDocument();
  });

  it('is opened in the checklist where that stands on the same page', async () => {
    const checklist = document.body.appendChild(document.createElement('div'));
    markPart(checklist, partAliases.checklist);
    await press(renderOverview());
    const link = await screen.findByRole('link', { name: title });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/\/SitePages\/Overview\.aspx\?om=task%3A\d+$/)
    );
    checklist.remove();
  });

  it('says where it came from and what to do', async () => {
    const page = renderOverview();
    await press(page, 'Follow up: Protection of Windows devices');
    await screen.findByText(/^Added to the checklist/);
    expect(tasksOf(page)).toMatchObject([
      {
        title: 'Windows devices whose protection needs attention: 12',
        dueDate: '2026-05-05',
        instructions: expect.stringMatching(/numbers of Microsoft Intune.*Critical failure: 1<br>/) as string
      }
    ]);
  });

  it('is not made a second time while it is open: the open one is named and linked', async () => {
    const page = renderOverview();
    await press(page);
    await screen.findByText(/^Added to the checklist/);
    await press(page);
    expect(await screen.findByText(/There is an open task about it already/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: title })).toBeInTheDocument();
    expect(tasksOf(page)).toHaveLength(1);
  });

  it('stays when somebody has worked on it since', async () => {
    const page = renderOverview();
    await press(page);
    await screen.findByText(/^Added to the checklist/);
    const [task] = await page.colleague.tasks.open();
    if (!task) throw new Error('There is no task.');
    await page.colleague.tasks.update(task, { ...task, dueDate: calendarDate('2026-05-20') });
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/stays: somebody has worked on it since/)).toBeInTheDocument();
    expect(tasksOf(page)).toHaveLength(1);
  });

  it('says why it was not made, and can be tried again', async () => {
    const page = renderOverview();
    const button = await screen.findByRole('button', { name: about });
    page.repositories.tasks.failNext('offline');
    await page.user.click(button);
    const problem = await screen.findByRole('alert');
    expect(within(problem).getByText('The task was not added')).toBeInTheDocument();
    await page.user.click(button);
    expect(await screen.findByText(/^Added to the checklist/)).toBeInTheDocument();
  });
});

it('a follow-up of an alert tells what the plan says about it', () => {
  const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc', 'en-us');
  const words = createWords(strings, screenCulture('en-us', testNow));
  const reader = { team: [], calendar: standardCalendar };
  const { draft } = alertFollowUp(words, reader, anAlert());
  expect(draft).toMatchObject({ title: 'Alert: Enrolment failures', dueDate: '2026-05-04' });
  expect(draft.instructions).toContain('from the alert “Enrolment failures” of the O&amp;M plan');
  expect(draft.instructions).toContain('react within 4 hours');
  const silent = anAlert({ runbook: null, withinMinutes: null, source: ' ' });
  const { instructions } = alertFollowUp(words, reader, silent).draft;
  expect(instructions).toContain('names no runbook');
  expect(instructions).not.toContain('Where it shows');
});
