import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { aDeviceProblem } from '../../../testing/overview/MemoryDeviceHealth';
import { renderOverview } from '../testing/renderOverview';

const block = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

function rowsOf(name: string): readonly (string | null)[] {
  const list = within(screen.getByRole('list', { name }));
  return list.getAllByRole('listitem').map((row) => row.textContent);
}

describe('numbers of devices', () => {
  it('stand below what needs attention, in sentences, numbers and words', async () => {
    renderOverview();
    const enrolled = await block('Enrolled devices');
    expect(enrolled).toHaveTextContent('412 devices are enrolled.');
    expect(rowsOf('Enrolled devices')).toEqual([
      'Windows20750%',
      'iOS/iPadOS9623%',
      'Android7117%',
      'macOS389%'
    ]);
    expect(await block('Compliance')).toHaveTextContent('351 of 412 devices are compliant (85%).');
    expect(rowsOf('Compliance')).toEqual([
      'Compliant35185%',
      'In grace period113%',
      'Not compliant379%',
      'Error or conflict of policies41%',
      'Not evaluated92%'
    ]);
    const protection = await block('Protection of Windows devices');
    expect(protection).toHaveTextContent('195 of 207 devices that report are healthy (94%).');
    expect(rowsOf('Protection of Windows devices')).toEqual(['Healthy19594%', 'Need attention126%']);
    expect(rowsOf('Why (a device can have several reasons)')).toEqual([
      'Critical failure 1',
      'Restart is due 4',
      'Signatures are old 8'
    ]);
  });

  it('say when they were read, and lead to the devices', async () => {
    renderOverview();
    const compliance = within(await block('Compliance'));
    expect(compliance.getByText('As of May 4, 2026, 8:59 AM')).toBeInTheDocument();
    expect(compliance.getByRole('link', { name: /^Intune admin center \(Compliance/ })).toHaveAttribute(
      'href',
      expect.stringContaining('https://intune.microsoft.com/')
    );
  });

  it('are not asked for by people who only read the site', async () => {
    const { repositories } = renderOverview({ as: 'visitor' });
    await screen.findByRole('heading', { name: 'Overview' });
    expect(screen.queryByRole('region', { name: 'Devices' })).not.toBeInTheDocument();
    expect(repositories.devices.reads).toBe(0);
  });

  it('show that they are on their way', async () => {
    let arrive: () => void = () => undefined;
    renderOverview({
      prepare: ({ devices }) => {
        devices.until = new Promise<void>((resolve) => (arrive = resolve));
      }
    });
    expect(await screen.findByRole('status', { name: 'Reading the numbers of devices' })).toBeInTheDocument();
    arrive();
    expect(await block('Enrolled devices')).toBeInTheDocument();
  });

  it('can be none', async () => {
    const known = { kind: 'known', asOf: '2026-05-04T08:59:00Z' } as const;
    renderOverview({
      prepare: ({ devices }) =>
        devices.change({
          enrolment: { ...known, value: { total: 0, bySystem: [] } },
          protection: { ...known, value: { total: 0, healthy: 0, needAttention: 0, issues: [] } }
        })
    });
    expect(await block('Enrolled devices')).toHaveTextContent('0 devices are enrolled.');
    const protection = await block('Protection of Windows devices');
    expect(protection).toHaveTextContent('No Windows device has reported yet.');
    expect(within(protection).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('without numbers of devices', () => {
  it('it is said which permission is missing, what for, and who gives it; the others are shown', async () => {
    renderOverview({
      prepare: ({ devices }) => devices.refuse(['DeviceManagementConfiguration.Read.All'])
    });
    expect(await block('Enrolled devices')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Compliance' })).not.toBeInTheDocument();
    expect(screen.getByText('Not shown, because it is not allowed yet: Compliance')).toBeInTheDocument();
    expect(rowsOf('Permissions')).toEqual(['DeviceManagementConfiguration.Read.All for: Compliance']);
    expect(screen.getByText(/global administrator approves it in the SharePoint admin center/)).toBeVisible();
    expect(screen.getByRole('link', { name: /How an administrator approves it/ })).toHaveAttribute(
      'href',
      'https://learn.microsoft.com/sharepoint/api-access'
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('both permissions are named in one note when neither is granted', async () => {
    renderOverview({
      prepare: ({ devices }) =>
        devices.refuse(['DeviceManagementManagedDevices.Read.All', 'DeviceManagementConfiguration.Read.All'])
    });
    await screen.findByText(/^Not shown, because it is not allowed yet/);
    expect(rowsOf('Permissions')).toEqual([
      'DeviceManagementManagedDevices.Read.All for: Enrolled devices and Protection of Windows devices',
      'DeviceManagementConfiguration.Read.All for: Compliance'
    ]);
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it.each([
    ['notLicensed', /there is no Intune/, /no active license for Intune/],
    ['absent', /^Could not be reached/, /Microsoft Graph did not answer/],
    ['broken', /^Could not be read/, /give this text to your support/]
  ] as const)('%s: it is said once, and the page is whole', async (kind, title, text) => {
    renderOverview({ prepare: ({ devices }) => devices.fail(aDeviceProblem(kind)) });
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Attention' })).toBeInTheDocument();
  });

  it('a connection that is back brings them', async () => {
    const { user, repositories } = renderOverview({
      prepare: ({ devices }) => devices.fail(aDeviceProblem('absent'))
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    repositories.devices.refuse(['DeviceManagementConfiguration.Read.All']);
    await user.click(again);
    expect(await screen.findByText(/not allowed yet: .*Compliance/)).toBeInTheDocument();
  });

  it('whoever is throttled is told how long to wait', async () => {
    renderOverview({
      prepare: ({ devices }) =>
        devices.change({ compliance: aDeviceProblem('throttled', { retryAfterSeconds: 90 }) })
    });
    expect(await screen.findByText('You can try again in 90 seconds.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDisabled();
  });
});
