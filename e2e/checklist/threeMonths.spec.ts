import { readFileSync } from 'node:fs';
import { expectNoViolations } from '../axe';
import { expect, test, type PersonKey } from '../fixtures';
import { checklistTexts, type Locale } from '../texts';
import { travelTo } from '../timeTravel';
import { keyboardHands, mouseHands, type Hands } from './hands';
import { goTo, Worker } from './threeMonths';

const compliance = 'Look through failed compliance';
const auditLog = 'Export the audit log';
const certificate = 'Renew the push certificate';

interface Way {
  readonly name: string;
  readonly locale: Locale;
  readonly width: number;
  readonly hands: (page: Worker['page']) => Hands;
}

const ways: readonly Way[] = [
  { name: 'by mouse, in English, on a wide page', locale: 'en-us', width: 1280, hands: mouseHands },
  { name: 'by keyboard alone, in Arabic, at 400 pixels', locale: 'ar-sa', width: 400, hands: keyboardHands }
];

test.use({ hasLists: true });

for (const way of ways) {
  test(`three months of a team ${way.name}`, async ({ signIn, site }) => {
    test.setTimeout(240_000);
    const texts = checklistTexts(way.locale);
    const enter = async (person: PersonKey): Promise<Worker> => {
      const page = await signIn(person);
      await page.setViewportSize({ width: way.width, height: 900 });
      return new Worker(page, way.hands(page), texts, `?lang=${way.locale}`);
    };
    const lead = await enter('lead');
    const admin = await enter('admin1');
    const { hands } = lead;

    await test.step('Monday, 1 March: a holiday, a weekly task, a monthly one, a renewal', async () => {
      await travelTo(site, '2027-03-01T08:00:00Z', lead.page, admin.page);
      await lead.open();
      await lead.more('MenuHolidays');
      await hands.type(lead.box(lead.text('HolidayName')), 'Easter Monday');
      await hands.type(lead.panel.getByRole('combobox', { name: lead.text('HolidayDate') }), '2027-03-29');
      await hands.press(lead.command('HolidayAdd'));
      await lead.panel.getByRole('listitem').filter({ hasText: 'Easter Monday' }).waitFor();
      await lead.closePanel();

      await lead.addTask(compliance, async () => {
        await lead.recur();
        await hands.pick(lead.dropdown(lead.text('RepeatDayOff')), lead.text('RepeatDayOffAfter'));
        await lead.openProof();
        await lead.addStep('Compliance', 'StepRecordsStatus');
      });
      await lead.addTask(auditLog, async () => {
        await lead.recur();
        await hands.pick(lead.dropdown(lead.text('RepeatUnit')), lead.text('RepeatMonthly'));
        await hands.type(lead.box(lead.text('RepeatDay')), '31');
        await lead.openProof();
        await hands.press(lead.panel.getByRole('checkbox', { name: lead.text('EvidenceFile') }));
        await hands.choose(lead.group(lead.text('FieldSignOff')), lead.text('SignOffSecondPerson'));
      });
      await lead.addTask(certificate, async () => {
        await hands.pick(lead.dropdown(lead.text('FieldKind')), lead.text('KindRenewal'));
        await hands.type(lead.panel.getByRole('combobox', { name: lead.text('FieldExpires') }), '2027-04-10');
        await hands.type(lead.box(lead.text('FieldAccount')), 'mdm@contoso.example');
      });
      await expect(lead.row(compliance, 'GroupToday')).toBeVisible();
    });

    await test.step('done on its day', async () => {
      await lead.openTask(compliance);
      await hands.choose(lead.group('Compliance'), lead.text('ValueGreen'));
      await hands.press(lead.command('Complete'));
      await lead.panel.waitFor({ state: 'detached' });
      await expect(lead.row(compliance, 'GroupToday')).toHaveCount(0);
    });

    await test.step('Wednesday, 10 March: nobody has done it, so it is late', async () => {
      await goTo(site, '2027-03-10T08:00:00Z', lead);
      await expect(lead.row(compliance, 'GroupOverdue')).toBeVisible();
    });

    await test.step('Monday, 15 March: the week before is missed; amber demands a note and offers a follow-up', async () => {
      await goTo(site, '2027-03-15T08:00:00Z', lead);
      await expect(lead.row(compliance, 'GroupOverdue')).toHaveCount(0);
      await lead.openTask(compliance);
      await expect(lead.marks('StateMissed')).toHaveCount(1);
      await hands.choose(lead.group('Compliance'), lead.text('ValueAmber'));
      await hands.press(lead.command('Complete'));
      await expect(lead.panel.getByText(lead.text('StatusNoteMissing'))).toBeVisible();
      await hands.type(lead.box(lead.text('StatusNote')), 'Three laptops have no encryption');
      await hands.press(lead.command('Complete'));
      const offer = lead.panel.getByRole('alert').filter({ hasText: lead.text('FollowUpOfferText') });
      await hands.press(offer.getByRole('button', { name: lead.text('FollowUpAdd') }));
      const title = lead.text('FollowUpTitle', { title: compliance });
      await expect(lead.box(lead.text('FieldTitle'))).toHaveValue(title);
      await hands.press(lead.command('Save'));
      await lead.panel.waitFor({ state: 'detached' });
      await lead.openTask(title);
      await expect(lead.panel.getByRole('button', { name: compliance })).toBeVisible();
      await lead.closePanel();
    });

    await test.step('Easter Monday is a holiday: the task is due on Tuesday', async () => {
      await goTo(site, '2027-03-29T08:00:00Z', lead);
      await expect(lead.row(compliance, 'GroupNext7Days')).toBeVisible();
      await expect(lead.row(compliance, 'GroupToday')).toHaveCount(0);
      await goTo(site, '2027-03-30T08:00:00Z', lead);
      await expect(lead.row(compliance, 'GroupToday')).toBeVisible();
      await lead.openTask(compliance);
      await hands.choose(lead.group('Compliance'), lead.text('ValueGreen'));
      await hands.press(lead.command('Complete'));
      await lead.panel.waitFor({ state: 'detached' });
    });

    await test.step('Wednesday, 31 March: the file is handed in, and a second person signs it off', async () => {
      await goTo(site, '2027-03-31T08:00:00Z', lead);
      await lead.openTask(auditLog);
      await hands.press(lead.command('Complete'));
      await expect(lead.panel.getByText(lead.text('FileMissing'))).toBeVisible();
      const files = lead.panel.getByRole('group', { name: lead.text('EvidenceFiles') });
      await hands.chooseFile(files.getByRole('button').first(), {
        name: 'audit-2027-03.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('who,what\nAmir,policy')
      });
      await hands.press(lead.command('Complete'));
      await lead.panel.waitFor({ state: 'detached' });
      await expect(lead.row(auditLog, 'GroupHandedIn')).toBeVisible();

      await travelTo(site, '2027-03-31T09:00:00Z', admin.page);
      await admin.open();
      await expect(admin.row(auditLog, 'GroupToSignOff')).toBeVisible();
      await admin.openTask(auditLog);
      await expect(admin.panel.getByRole('link', { name: 'audit-2027-03.csv' }).first()).toBeVisible();
      await admin.hands.press(admin.command('SignOffConfirm'));
      await admin.panel.waitFor({ state: 'detached' });
      await expect(admin.row(auditLog, 'GroupToSignOff')).toHaveCount(0);
    });

    await test.step('Monday, 5 April: from now on Wednesdays; what was before stays', async () => {
      await goTo(site, '2027-04-05T08:00:00Z', lead);
      await lead.openTask(compliance);
      await hands.press(lead.command('Edit'));
      const wednesday = new Intl.DateTimeFormat(way.locale, { weekday: 'long', timeZone: 'UTC' }).format(
        new Date('2027-04-07T00:00:00Z')
      );
      const monday = new Intl.DateTimeFormat(way.locale, { weekday: 'long', timeZone: 'UTC' }).format(
        new Date('2027-04-05T00:00:00Z')
      );
      for (const name of [monday, wednesday]) {
        await hands.press(lead.panel.getByRole('checkbox', { name, exact: true }));
      }
      await hands.press(lead.command('Save'));
      await lead.panel.waitFor({ state: 'detached' });
      await lead.openTask(compliance);
      await expect(lead.marks('StateMissed')).toHaveCount(2);
      await lead.closePanel();
    });

    await test.step('Thursday, 8 April: the certificate is renewed', async () => {
      await goTo(site, '2027-04-08T08:00:00Z', lead);
      await lead.openTask(certificate);
      const until = lead.panel.getByRole('combobox', { name: lead.text('RenewedUntil') });
      await hands.type(until, '2027-04-01');
      await hands.press(lead.command('Complete'));
      await expect(until).toHaveAttribute('aria-invalid', 'true');
      await hands.type(until, '2028-04-08');
      await hands.press(lead.command('Complete'));
      await lead.panel.waitFor({ state: 'detached' });
      await expect(lead.page.getByRole('listitem').filter({ hasText: certificate })).toContainText(
        new Intl.DateTimeFormat(way.locale, { year: 'numeric', calendar: 'gregory' }).format(
          new Date('2028-04-08T00:00:00Z')
        )
      );
    });

    await test.step('Monday, 3 May: the report of March says what was expected and what became of it', async () => {
      await goTo(site, '2027-05-03T08:00:00Z', lead);
      await hands.show(lead.text('ViewHistory'));
      const back = lead.page.getByRole('button', { name: lead.text('PeriodPrevious'), exact: true });
      const rows = lead.page.getByRole('table').getByRole('row');
      await hands.press(back);
      await hands.press(back);
      // Five Mondays, the audit log, and the heading.
      await expect(rows).toHaveCount(7);
      await hands.press(lead.page.getByRole('button', { name: `${lead.text('StateMissed')}: ` }));
      await expect(rows).toHaveCount(3);
      await hands.press(lead.page.getByRole('button', { name: `${lead.text('StateMissed')}: ` }));
      await expect(rows).toHaveCount(7);
      const save = lead.page.getByRole('button', { name: lead.text('CsvDownload'), exact: true });
      const [download] = await Promise.all([lead.page.waitForEvent('download'), hands.press(save)]);
      const csv = readFileSync(await download.path(), 'utf8');
      expect(csv).toContain('Three laptops have no encryption');
      expect(csv.trim().split('\r\n')).toHaveLength(7);
    });

    await expectNoViolations(lead.page, 'main');
  });
}
