import { createDeviceHealth } from '../../src/data/graph/createDeviceHealth';
import type { GraphClientFactory } from '../../src/data/graph/graphClient';
import type { DeviceHealth } from '../../src/domain/overview/devices/DeviceHealthSource';
import { startLocalGraph, type LocalGraph } from './localGraph';

const managedDevices = 'DeviceManagementManagedDevices.Read.All';
const configuration = 'DeviceManagementConfiguration.Read.All';

function kindsOf({ enrolment, compliance, protection }: DeviceHealth): readonly string[] {
  return [enrolment.kind, compliance.kind, protection.kind];
}

describe("numbers of devices by Microsoft's own client", () => {
  let local: LocalGraph;

  beforeAll(async () => {
    local = await startLocalGraph();
  });

  beforeEach(() => {
    Object.assign(local.graph, { mode: 'granted', refused: [], hasIntune: true });
  });

  afterAll(() => local.close());

  const read = (factory: GraphClientFactory = local.factory()): Promise<DeviceHealth> =>
    createDeviceHealth(factory).read();

  it('are read, and fit together', async () => {
    const { enrolment, compliance, protection } = await read();
    expect(enrolment).toMatchObject({ kind: 'known', value: { total: 412 } });
    expect(compliance).toMatchObject({ kind: 'known', value: { total: 412, devices: { compliant: 351 } } });
    expect(protection).toMatchObject({ kind: 'known', value: { total: 207, needAttention: 12 } });
  });

  it.each([
    [[managedDevices], ['notGranted', 'known', 'notGranted']],
    [[configuration], ['known', 'notGranted', 'known']],
    [
      [managedDevices, configuration],
      ['notGranted', 'notGranted', 'notGranted']
    ]
  ])('without %j the parts are %j', async (refused, kinds) => {
    local.graph.refused = refused;
    expect(kindsOf(await read())).toEqual(kinds);
  });

  it.each([
    [{ mode: 'denied' }, 'notGranted'],
    [{ mode: 'absent' }, 'absent'],
    [{ hasIntune: false }, 'notLicensed']
  ])('when Graph is %j, all are %s', async (settings, kind) => {
    Object.assign(local.graph, settings);
    expect(new Set(kindsOf(await read()))).toEqual(new Set([kind]));
  });

  it('are not granted when there is no token', async () => {
    const factory = local.factory(() => Promise.reject(new Error('AADSTS65001: no consent')));
    expect(new Set(kindsOf(await read(factory)))).toEqual(new Set(['notGranted']));
  });

  it('can be asked of beta by the same client', async () => {
    const client = await local.factory().getClient('3');
    const path = '/deviceManagement/deviceProtectionOverview';
    const answer = await client.api(path).version('beta').responseType('raw').get();
    expect((answer as Response).url).toMatch(/\/_graph\/beta\/deviceManagement\/deviceProtectionOverview$/);
  });
});
