import {
  devicePartKeys,
  permissionOf,
  type DeviceAnswer,
  type DeviceHealth,
  type DeviceHealthSource,
  type DevicePermission,
  type DeviceProblemKind
} from '../../domain/overview/devices/DeviceHealthSource';
import type { Compliance, Enrolment, Protection } from '../../domain/overview/devices/deviceNumbers';

type Problem = Extract<DeviceAnswer<never>, { readonly message: string }>;

/** Why there are no numbers. */
export function aDeviceProblem(kind: DeviceProblemKind, changes: Partial<Problem> = {}): Problem {
  return { kind, message: 'x', retryAfterSeconds: undefined, requestId: undefined, ...changes };
}

const enrolment: Enrolment = {
  total: 412,
  bySystem: [
    { system: 'windows', devices: 207 },
    { system: 'ios', devices: 96 },
    { system: 'android', devices: 71 },
    { system: 'macos', devices: 38 }
  ]
};

const compliance: Compliance = {
  total: 412,
  devices: { compliant: 351, inGracePeriod: 11, notCompliant: 37, error: 4, notEvaluated: 9, elsewhere: 0 }
};

const protection: Protection = {
  total: 207,
  healthy: 195,
  needAttention: 12,
  issues: [
    { issue: 'critical', devices: 1 },
    { issue: 'restart', devices: 4 },
    { issue: 'oldSignatures', devices: 8 }
  ]
};

const asOf = '2026-05-04T08:59:00Z';

/** An organisation with 412 devices; all is granted, unless a test says otherwise. */
export class MemoryDeviceHealth implements DeviceHealthSource {
  public answers: DeviceHealth = {
    enrolment: { kind: 'known', value: enrolment, asOf },
    compliance: { kind: 'known', value: compliance, asOf },
    protection: { kind: 'known', value: protection, asOf }
  };
  public reads: number = 0;
  /** What reading waits for. */
  public until: Promise<unknown> = Promise.resolve();

  public async read(): Promise<DeviceHealth> {
    this.reads++;
    await this.until;
    return this.answers;
  }

  /** Nobody has approved these. */
  public refuse(permissions: readonly DevicePermission[]): void {
    const refused = devicePartKeys.filter((part) => permissions.includes(permissionOf[part]));
    this.answers = {
      ...this.answers,
      ...Object.fromEntries(refused.map((part) => [part, aDeviceProblem('notGranted')]))
    };
  }

  /** The same for all parts. */
  public fail(problem: Problem): void {
    this.answers = { enrolment: problem, compliance: problem, protection: problem };
  }

  public change(answers: Partial<DeviceHealth>): void {
    this.answers = { ...this.answers, ...answers };
  }
}
