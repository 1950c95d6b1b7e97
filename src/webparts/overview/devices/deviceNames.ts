import type { DevicePartKey } from '../../../domain/overview/devices/DeviceHealthSource';
import type {
  ComplianceState,
  DeviceSystem,
  ProtectionIssue
} from '../../../domain/overview/devices/deviceNumbers';
import { namesOf } from '../words/namesOf';

type Strings = IOverviewWebPartStrings;

export const partTitle = namesOf<DevicePartKey>({
  enrolment: 'DevicesEnrolment',
  compliance: 'DevicesCompliance',
  protection: 'DevicesProtection'
});

/** Names of products stay as they are in every language. */
const systemNames: Readonly<Record<Exclude<DeviceSystem, 'other'>, string>> = {
  windows: 'Windows',
  ios: 'iOS/iPadOS',
  android: 'Android',
  macos: 'macOS',
  linux: 'Linux',
  chromeos: 'ChromeOS'
};

export function systemName(strings: Strings, system: DeviceSystem): string {
  return system === 'other' ? strings.DevicesOther : systemNames[system];
}

export const complianceName = namesOf<ComplianceState>({
  compliant: 'DevicesCompliant',
  inGracePeriod: 'DevicesGrace',
  notCompliant: 'DevicesNotCompliant',
  error: 'DevicesError',
  notEvaluated: 'DevicesNotEvaluated',
  elsewhere: 'DevicesElsewhere'
});

export const issueName = namesOf<ProtectionIssue>({
  critical: 'DevicesCritical',
  inactiveAgent: 'DevicesInactive',
  manualSteps: 'DevicesManual',
  offlineScan: 'DevicesOffline',
  restart: 'DevicesRestart',
  fullScan: 'DevicesFullScan',
  quickScan: 'DevicesQuickScan',
  oldSignatures: 'DevicesSignatures',
  unknownAgent: 'DevicesUnknown'
});
