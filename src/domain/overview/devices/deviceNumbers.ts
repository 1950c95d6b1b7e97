/** Systems that devices run, in the order in which they are shown. */
export const deviceSystems = ['windows', 'ios', 'android', 'macos', 'linux', 'chromeos', 'other'] as const;

export type DeviceSystem = (typeof deviceSystems)[number];

export interface Enrolment {
  readonly total: number;
  /** Only systems that some device runs. */
  readonly bySystem: readonly { readonly system: DeviceSystem; readonly devices: number }[];
}

/** How devices stand towards the compliance policies, in the order in which it is shown: what is well comes first. */
export const complianceStates = [
  'compliant',
  'inGracePeriod',
  'notCompliant',
  'error',
  'notEvaluated',
  'elsewhere'
] as const;

/**
 * - `compliant` also counts what the policy put right by itself
 * - `error` the policy failed on the device, or two policies contradict each other
 * - `notEvaluated` no policy applies, or the device has not answered yet
 * - `elsewhere` Configuration Manager decides about it
 */
export type ComplianceState = (typeof complianceStates)[number];

export interface Compliance {
  readonly total: number;
  readonly devices: Readonly<Record<ComplianceState, number>>;
}

/** What keeps a device with Windows from being protected, the most pressing first. A device can have several. */
export const protectionIssues = [
  'critical',
  'inactiveAgent',
  'manualSteps',
  'offlineScan',
  'restart',
  'fullScan',
  'quickScan',
  'oldSignatures',
  'unknownAgent'
] as const;

export type ProtectionIssue = (typeof protectionIssues)[number];

export interface Protection {
  /** Devices that report at all: those with Windows and Microsoft Defender Antivirus. */
  readonly total: number;
  readonly healthy: number;
  /** All others that report. */
  readonly needAttention: number;
  /** Only issues that some device has. Their sum can be more than `needAttention`. */
  readonly issues: readonly { readonly issue: ProtectionIssue; readonly devices: number }[];
}

/** Part of the whole as a percentage, rounded; never 100 while one is missing, and never 0 while there is one. */
export function percentOf(part: number, whole: number): number | undefined {
  if (whole <= 0) return undefined;
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 100 && part < whole) return 99;
  return rounded === 0 && part > 0 ? 1 : rounded;
}

/** Devices that somebody should look at. */
export function devicesToLookAt({ devices }: Compliance): number {
  return devices.notCompliant + devices.error;
}
