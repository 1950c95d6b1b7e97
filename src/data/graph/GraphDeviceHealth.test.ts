import type {
  DeviceHealth,
  DevicePartKey,
  DeviceProblemKind
} from '../../domain/overview/devices/DeviceHealthSource';
import { createDeviceHealth } from './createDeviceHealth';
import { FakeGraph, json, refusal, thrown, type Reply } from './FakeGraph';
import { GraphDeviceHealth } from './GraphDeviceHealth';

const enrolled = json({ enrolledDeviceCount: 412, deviceOperatingSystemSummary: { windowsCount: 412 } });
const compliant = json({ compliantDeviceCount: 340, nonCompliantDeviceCount: 37 });
const guarded = json({ totalReportedDeviceCount: 207, cleanDeviceCount: 195 });
const forbidden = refusal(403, 'Forbidden', 'Application is not authorized to perform this operation.');

/** In the order in which the parts are asked for; the last answer is given to whatever is asked again. */
function graphOf(...replies: readonly Reply[]): FakeGraph {
  return new FakeGraph(replies);
}

function read(graph: FakeGraph, signal?: AbortSignal): Promise<DeviceHealth> {
  return new GraphDeviceHealth(graph.factory, graph.clock).read(signal);
}

function kindsOf(health: DeviceHealth): Readonly<Record<DevicePartKey, string>> {
  const { enrolment, compliance, protection } = health;
  return { enrolment: enrolment.kind, compliance: compliance.kind, protection: protection.kind };
}

const all = (kind: DeviceProblemKind): object => ({ enrolment: kind, compliance: kind, protection: kind });

describe('numbers of devices by way of Graph', () => {
  it('are three small answers of version 1.0, each with the time at which it came', async () => {
    const graph = graphOf(enrolled, compliant, guarded);
    const health = await read(graph);
    const asOf = '2026-05-11T09:00:00.000Z';
    expect(health.enrolment).toMatchObject({ kind: 'known', asOf, value: { total: 412 } });
    expect(health.compliance).toMatchObject({ kind: 'known', asOf, value: { total: 377 } });
    expect(health.protection).toMatchObject({ kind: 'known', asOf, value: { healthy: 195 } });
    expect(graph.asked.map(({ path, version }) => [path, version])).toEqual([
      ['/deviceManagement/managedDeviceOverview', undefined],
      ['/deviceManagement/deviceCompliancePolicyDeviceStateSummary', undefined],
      ['/deviceManagement/deviceProtectionOverview', undefined]
    ]);
  });

  it('are given for what is granted when something else is not', async () => {
    expect(kindsOf(await read(graphOf(enrolled, forbidden, guarded)))).toEqual({
      enrolment: 'known',
      compliance: 'notGranted',
      protection: 'known'
    });
    expect(kindsOf(await read(graphOf(forbidden, compliant, forbidden)))).toEqual({
      enrolment: 'notGranted',
      compliance: 'known',
      protection: 'notGranted'
    });
  });

  it('come from beta where version 1.0 has no such resource', async () => {
    const missing = refusal(400, 'BadRequest', "Resource not found for the segment 'x'.");
    const graph = graphOf(enrolled, compliant, missing, guarded);
    expect((await read(graph)).protection).toMatchObject({ kind: 'known', value: { total: 207 } });
    expect(graph.asked.map(({ version }) => version)).toEqual([undefined, undefined, undefined, 'beta']);
  });

  it('are waited for as long as Graph says, and left to the person when that is long', async () => {
    const soon = refusal(429, 'TooManyRequests', '', { 'Retry-After': '7' });
    const graph = graphOf(enrolled, compliant, soon, guarded);
    expect(kindsOf(await read(graph)).protection).toBe('known');
    expect(graph.waits).toEqual([7]);
    const late = refusal(429, 'TooManyRequests', '', { 'Retry-After': '300', 'request-id': 'r1' });
    expect((await read(graphOf(enrolled, compliant, late))).protection).toMatchObject({
      kind: 'throttled',
      retryAfterSeconds: 300,
      requestId: 'r1'
    });
  });
});

describe('without numbers', () => {
  it.each<readonly [string, Reply, DeviceProblemKind]>([
    ['the permission is not approved', forbidden, 'notGranted'],
    ['there is no token', thrown('InteractionRequiredAuthError', 'AADSTS65001: x'), 'notGranted'],
    [
      'there is no Intune',
      refusal(400, 'BadRequest', '{"Message":"Request not applicable to target tenant. - Operation ID"}'),
      'notLicensed'
    ],
    ['there is no network', thrown('TypeError', 'Failed to fetch'), 'absent'],
    ['Graph is out of order', refusal(500, 'InternalServerError', 'x'), 'broken'],
    ['there is no answer that we can read', () => ({ ok: 'maybe' }), 'broken'],
    ['the answer is no JSON', () => new Response('<html>', { status: 200 }), 'broken'],
    ['the answer is something else', json({ value: [] }), 'broken']
  ])('says so, and does not fail, when %s', async (_what, reply, kind) => {
    expect(kindsOf(await read(graphOf(reply)))).toEqual(all(kind));
  });

  it('asks no second time of an organisation without Intune', async () => {
    const graph = graphOf(refusal(400, 'BadRequest', 'Request not applicable to target tenant.'));
    await read(graph);
    expect(graph.asked).toHaveLength(3);
  });

  it('says so where the page has no client', async () => {
    expect(kindsOf(await createDeviceHealth(undefined).read())).toEqual(all('absent'));
  });

  it('is stopped before it asks, and while it waits for the answer', async () => {
    const graph = graphOf(() => new Promise(() => undefined));
    const stopped = AbortSignal.abort(new Error('Stopped'));
    await expect(read(graph, stopped)).rejects.toThrow('Stopped');
    expect(graph.asked).toEqual([]);
    const stop = new AbortController();
    const reading = read(graph, stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 0));
    stop.abort(new Error('Stopped'));
    await expect(reading).rejects.toThrow('Stopped');
  });
});
