import type { Compliance, Enrolment, Protection } from './deviceNumbers';

/** What Microsoft Graph asks an administrator to approve, so that numbers of devices can be read. Each on its own. */
export const devicePermissions = [
  'DeviceManagementManagedDevices.Read.All',
  'DeviceManagementConfiguration.Read.All'
] as const;

export type DevicePermission = (typeof devicePermissions)[number];

/** What is asked for. */
export const devicePartKeys = ['enrolment', 'compliance', 'protection'] as const;

export type DevicePartKey = (typeof devicePartKeys)[number];

export const permissionOf = {
  enrolment: 'DeviceManagementManagedDevices.Read.All',
  compliance: 'DeviceManagementConfiguration.Read.All',
  protection: 'DeviceManagementManagedDevices.Read.All'
} as const satisfies Readonly<Record<DevicePartKey, DevicePermission>>;

/**
 * Why there are no numbers. Closed: every kind has its own words and its own way out on the screen.
 *
 * - `notGranted` nobody has approved the permission, or the person's roles in Intune do not reach the numbers
 * - `notLicensed` the organisation has no Intune, as far as Graph tells
 * - `absent` Microsoft Graph cannot be reached from this page; `throttled` it asks to wait
 * - `broken` it answered something that we cannot read
 */
export type DeviceProblemKind = 'notGranted' | 'notLicensed' | 'absent' | 'throttled' | 'broken';

/** What was answered about one part: numbers, or why there are none. Never an exception. */
export type DeviceAnswer<T> =
  | {
      readonly kind: 'known';
      readonly value: T;
      /** When Graph said so: ISO 8601 in UTC. */
      readonly asOf: string;
    }
  | {
      readonly kind: DeviceProblemKind;
      /** For the log and for support. */
      readonly message: string;
      /** Seconds that Graph asked to wait, with `throttled`. */
      readonly retryAfterSeconds: number | undefined;
      /** Graph's id of the request: what support asks for. */
      readonly requestId: string | undefined;
    };

/** How the devices are. Each part stands for itself: one can be granted where another is not. */
export interface DeviceHealth {
  readonly enrolment: DeviceAnswer<Enrolment>;
  readonly compliance: DeviceAnswer<Compliance>;
  readonly protection: DeviceAnswer<Protection>;
}

/** Numbers of devices from Microsoft Intune: an optional extra, which the suite does without where it is not granted. */
export interface DeviceHealthSource {
  /** Rejects with the signal's reason when that aborts, and with nothing else. */
  read(signal?: AbortSignal): Promise<DeviceHealth>;
}
