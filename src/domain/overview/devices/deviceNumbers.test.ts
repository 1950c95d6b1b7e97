import * as fc from 'fast-check';
import { complianceStates, devicesToLookAt, percentOf } from './deviceNumbers';
import { DeviceNumbersError, readCompliance, readEnrolment, readProtection } from './readDeviceNumbers';

const overview = {
  id: 'x',
  enrolledDeviceCount: 412,
  mdmEnrolledCount: 398,
  deviceOperatingSystemSummary: {
    androidCount: 71,
    androidWorkProfileCount: 60,
    iosCount: 96,
    macOSCount: 38,
    windowsCount: 200,
    windowsMobileCount: 0,
    configMgrDeviceCount: 12
  }
};

describe('enrolled devices', () => {
  it('are counted by system; what belongs to none of them is "other"', () => {
    expect(readEnrolment(overview)).toEqual({
      total: 412,
      bySystem: [
        { system: 'windows', devices: 200 },
        { system: 'ios', devices: 96 },
        { system: 'android', devices: 71 },
        { system: 'macos', devices: 38 },
        { system: 'other', devices: 7 }
      ]
    });
  });

  it('can be none, and can come without systems', () => {
    const none = { total: 0, bySystem: [] };
    expect(
      readEnrolment({ ...overview, enrolledDeviceCount: 0, deviceOperatingSystemSummary: null })
    ).toEqual(none);
    expect(readEnrolment({ enrolledDeviceCount: 3 }).bySystem).toEqual([{ system: 'other', devices: 3 }]);
  });
});

describe('compliance', () => {
  const summary = {
    inGracePeriodCount: 9,
    configManagerCount: 4,
    unknownDeviceCount: 5,
    notApplicableDeviceCount: 6,
    compliantDeviceCount: 340,
    remediatedDeviceCount: 2,
    nonCompliantDeviceCount: 37,
    errorDeviceCount: 3,
    conflictDeviceCount: 1
  };

  it('puts together what calls for the same, and loses no device', () => {
    const read = readCompliance(summary);
    expect(read).toEqual({
      total: 407,
      devices: {
        compliant: 342,
        inGracePeriod: 9,
        notCompliant: 37,
        error: 4,
        notEvaluated: 11,
        elsewhere: 4
      }
    });
    expect(devicesToLookAt(read)).toBe(41);
  });

  it('counts every device once, whatever is left out', () => {
    const count = fc.option(fc.nat(100_000), { nil: undefined });
    const shape = Object.fromEntries(Object.keys(summary).map((name) => [name, count]));
    const needed = { compliantDeviceCount: fc.nat(), nonCompliantDeviceCount: fc.nat() };
    fc.assert(
      fc.property(fc.record({ ...shape, ...needed }), (answer) => {
        const { total, devices } = readCompliance(answer);
        const said = Object.values(answer).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
        expect(total).toBe(said);
        expect(complianceStates.reduce((sum, state) => sum + devices[state], 0)).toBe(said);
      })
    );
  });
});

describe('protection', () => {
  it('is healthy, or needs somebody, and says why', () => {
    const answer = {
      totalReportedDeviceCount: 207,
      cleanDeviceCount: 195,
      criticalFailuresDeviceCount: 1,
      pendingRestartDeviceCount: 6,
      pendingSignatureUpdateDeviceCount: 8,
      pendingFullScanDeviceCount: 0
    };
    expect(readProtection(answer)).toEqual({
      total: 207,
      healthy: 195,
      needAttention: 12,
      issues: [
        { issue: 'critical', devices: 1 },
        { issue: 'restart', devices: 6 },
        { issue: 'oldSignatures', devices: 8 }
      ]
    });
  });

  it('has never more healthy devices than devices', () => {
    const answer = { totalReportedDeviceCount: 3, cleanDeviceCount: 5 };
    expect(readProtection(answer)).toMatchObject({ healthy: 3, needAttention: 0 });
  });
});

describe('an answer that is something else', () => {
  it.each<readonly [string, () => unknown]>([
    ['no object', () => readEnrolment([])],
    ['no number', () => readEnrolment({ enrolledDeviceCount: '412' })],
    ['less than nothing', () => readEnrolment({ enrolledDeviceCount: -1 })],
    ['no whole number', () => readCompliance({ compliantDeviceCount: 1.5, nonCompliantDeviceCount: 0 })],
    ['no systems', () => readEnrolment({ enrolledDeviceCount: 1, deviceOperatingSystemSummary: 'all' })],
    ['nothing about compliance', () => readCompliance({ id: 'x' })],
    ['nothing about protection', () => readProtection({ value: null })]
  ])('is named: %s', (_what, read) => {
    expect(read).toThrow(DeviceNumbersError);
  });

  it('is never taken for numbers', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        for (const read of [readEnrolment, readCompliance, readProtection]) {
          try {
            expect(read(answer).total).toBeGreaterThanOrEqual(0);
          } catch (error) {
            expect(error).toBeInstanceOf(DeviceNumbersError);
          }
        }
      })
    );
  });
});

it.each([
  [0, 0, undefined],
  [0, 10, 0],
  [1, 3000, 1],
  [2999, 3000, 99],
  [1, 3, 33],
  [5, 5, 100]
])('%i of %i is %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});
