import { isJsonObject, type JsonObject } from '../../intake/jsonValues';
import {
  complianceStates,
  deviceSystems,
  protectionIssues,
  type Compliance,
  type ComplianceState,
  type DeviceSystem,
  type Enrolment,
  type Protection,
  type ProtectionIssue
} from './deviceNumbers';

/** What was answered is not what Microsoft documents. */
export class DeviceNumbersError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'DeviceNumbersError';
  }
}

function objectOf(value: unknown, what: string): JsonObject {
  if (!isJsonObject(value)) throw new DeviceNumbersError(`${what} is no object.`);
  return value;
}

/** A number of devices; `undefined` when nothing is said about it. */
function countAt(object: JsonObject, name: string): number | undefined {
  const value = object[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new DeviceNumbersError(`${name} is no number of devices: ${JSON.stringify(value)}`);
}

function neededAt(object: JsonObject, name: string): number {
  const count = countAt(object, name);
  if (count === undefined) throw new DeviceNumbersError(`${name} is missing.`);
  return count;
}

/** What is not said counts as none: Graph leaves out what a tenant does not use. */
function sumAt(object: JsonObject, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (countAt(object, name) ?? 0), 0);
}

/** Counts of Android by the way of enrolment are part of `androidCount`. */
const systemNames: Readonly<Record<Exclude<DeviceSystem, 'other'>, string>> = {
  windows: 'windowsCount',
  ios: 'iosCount',
  android: 'androidCount',
  macos: 'macOSCount',
  linux: 'linuxCount',
  chromeos: 'chromeOSCount'
};

function countOfSystem(summary: JsonObject, system: DeviceSystem, total: number): number {
  if (system !== 'other') return countAt(summary, systemNames[system]) ?? 0;
  const named = sumAt(summary, Object.values(systemNames));
  return Math.max(total - named, 0);
}

/** Reads a `managedDeviceOverview`. Throws `DeviceNumbersError`. */
export function readEnrolment(answer: unknown): Enrolment {
  const overview = objectOf(answer, 'The overview of devices');
  const summary = objectOf(overview['deviceOperatingSystemSummary'] ?? {}, 'The summary by system');
  const total = neededAt(overview, 'enrolledDeviceCount');
  const bySystem = deviceSystems
    .map((system) => ({ system, devices: countOfSystem(summary, system, total) }))
    .filter(({ devices }) => devices > 0);
  return { total, bySystem };
}

const stateNames: Readonly<Record<ComplianceState, readonly string[]>> = {
  compliant: ['compliantDeviceCount', 'remediatedDeviceCount'],
  inGracePeriod: ['inGracePeriodCount'],
  notCompliant: ['nonCompliantDeviceCount'],
  error: ['errorDeviceCount', 'conflictDeviceCount'],
  notEvaluated: ['unknownDeviceCount', 'notApplicableDeviceCount'],
  elsewhere: ['configManagerCount']
};

/** Reads a `deviceCompliancePolicyDeviceStateSummary`. Throws `DeviceNumbersError`. */
export function readCompliance(answer: unknown): Compliance {
  const summary = objectOf(answer, 'The summary of compliance');
  neededAt(summary, 'compliantDeviceCount');
  neededAt(summary, 'nonCompliantDeviceCount');
  const counts = complianceStates.map((state) => [state, sumAt(summary, stateNames[state])] as const);
  return {
    total: counts.reduce((sum, [, count]) => sum + count, 0),
    devices: Object.fromEntries(counts) as Record<ComplianceState, number>
  };
}

const issueNames: Readonly<Record<ProtectionIssue, string>> = {
  critical: 'criticalFailuresDeviceCount',
  inactiveAgent: 'inactiveThreatAgentDeviceCount',
  manualSteps: 'pendingManualStepsDeviceCount',
  offlineScan: 'pendingOfflineScanDeviceCount',
  restart: 'pendingRestartDeviceCount',
  fullScan: 'pendingFullScanDeviceCount',
  quickScan: 'pendingQuickScanDeviceCount',
  oldSignatures: 'pendingSignatureUpdateDeviceCount',
  unknownAgent: 'unknownStateThreatAgentDeviceCount'
};

/** Reads a `deviceProtectionOverview`. Throws `DeviceNumbersError`. */
export function readProtection(answer: unknown): Protection {
  const overview = objectOf(answer, 'The overview of protection');
  const total = neededAt(overview, 'totalReportedDeviceCount');
  const healthy = Math.min(neededAt(overview, 'cleanDeviceCount'), total);
  const issues = protectionIssues
    .map((issue) => ({ issue, devices: countAt(overview, issueNames[issue]) ?? 0 }))
    .filter(({ devices }) => devices > 0);
  return { total, healthy, needAttention: total - healthy, issues };
}
