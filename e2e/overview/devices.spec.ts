import { setGraph } from '../graphSwitch';
import { expect, test } from './demoOverview';
import { removeRow, rowsOf } from './rows';

const configuration = 'DeviceManagementConfiguration.Read.All';

test.afterEach(async ({ demoSite }) => {
  await setGraph(demoSite, { mode: 'granted' });
});

test('numbers of devices: refused with what to do, then granted, and followed up', async ({
  overviewOf,
  demoSite
}) => {
  const lead = await overviewOf('lead');
  const { page } = lead;
  const devices = lead.region('DevicesTitle');
  const enrolled = lead.region('DevicesEnrolment', devices);
  const compliance = lead.region('DevicesCompliance', devices);

  await test.step('nothing is approved: the rest of the page stands', async () => {
    await setGraph(demoSite, { mode: 'denied' });
    await lead.open();
    await expect(devices.getByText(configuration)).toBeVisible();
    await expect(devices.getByText('DeviceManagementManagedDevices.Read.All')).toBeVisible();
    await expect(devices.getByText(lead.text('DevicesDeniedWho'))).toBeVisible();
    await expect(compliance).toHaveCount(0);
    await expect(lead.cards.first()).toBeVisible();
  });

  await test.step('one permission is approved', async () => {
    await setGraph(demoSite, { mode: 'granted', refused: [configuration] });
    await lead.more('MenuRefresh');
    await expect(enrolled).toContainText('412 devices are enrolled.');
    await expect(devices.getByText(configuration)).toBeVisible();
    await expect(compliance).toHaveCount(0);
  });

  await test.step('both are', async () => {
    await setGraph(demoSite, { mode: 'granted' });
    await lead.more('MenuRefresh');
    await expect(compliance).toContainText('351 of 412 devices are compliant (85%).');
    await expect(devices.getByText(configuration)).toHaveCount(0);
  });

  await test.step('a task of it, once', async () => {
    const follow = compliance.getByRole('button', { name: /^Follow up/ });
    await follow.click();
    const title = lead.text('FollowUpComplianceTitle', { n: '41' });
    await expect(compliance.getByRole('link', { name: title })).toHaveAttribute('href', /om=task%3A\d+$/);
    await follow.click();
    await expect(lead.said('FollowUpExists', { title })).toBeVisible();
    const [task, ...others] = await rowsOf(page, 'OMTasks', `Title eq '${title}'`);
    expect(others).toEqual([]);
    await removeRow(page, 'OMTasks', task?.Id ?? 0);
  });
});
