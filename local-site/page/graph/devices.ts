/** What a resource of Intune answers, and which permission it takes. */
interface DeviceResource {
  readonly permission: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const managedDevices = 'DeviceManagementManagedDevices.Read.All';
const configuration = 'DeviceManagementConfiguration.Read.All';

/** An organisation with 412 devices. All sums fit together: 412 enrolled, 412 with a state, 207 with Windows. */
const resources: Readonly<Record<string, DeviceResource>> = {
  '/deviceManagement/managedDeviceOverview': {
    permission: managedDevices,
    body: {
      id: '00000000-0000-4000-8000-0000000000d0',
      enrolledDeviceCount: 412,
      mdmEnrolledCount: 398,
      dualEnrolledDeviceCount: 14,
      deviceOperatingSystemSummary: {
        androidCount: 71,
        iosCount: 96,
        macOSCount: 38,
        windowsMobileCount: 0,
        windowsCount: 207,
        unknownCount: 0
      }
    }
  },
  '/deviceManagement/deviceCompliancePolicyDeviceStateSummary': {
    permission: configuration,
    body: {
      id: '00000000-0000-4000-8000-0000000000d1',
      inGracePeriodCount: 11,
      configManagerCount: 0,
      unknownDeviceCount: 3,
      notApplicableDeviceCount: 6,
      compliantDeviceCount: 351,
      remediatedDeviceCount: 0,
      nonCompliantDeviceCount: 37,
      errorDeviceCount: 3,
      conflictDeviceCount: 1
    }
  },
  '/deviceManagement/deviceProtectionOverview': {
    permission: managedDevices,
    body: {
      totalReportedDeviceCount: 207,
      inactiveThreatAgentDeviceCount: 2,
      unknownStateThreatAgentDeviceCount: 0,
      pendingSignatureUpdateDeviceCount: 8,
      cleanDeviceCount: 195,
      pendingFullScanDeviceCount: 1,
      pendingRestartDeviceCount: 4,
      pendingManualStepsDeviceCount: 0,
      pendingOfflineScanDeviceCount: 0,
      criticalFailuresDeviceCount: 1,
      pendingQuickScanDeviceCount: 0
    }
  }
};

/** The permission that Graph wants for a path of Intune; `undefined` for any other path. */
export function devicePermission(path: string): string | undefined {
  return resources[path]?.permission;
}

export const devicePermissions: readonly string[] = [managedDevices, configuration];

export function deviceResource(path: string): unknown {
  const body = resources[path]?.body;
  return (
    body && {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${path.slice(1)}/$entity`,
      ...body
    }
  );
}
