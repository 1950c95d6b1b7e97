import type { DevicePartKey } from '../../../domain/overview/devices/DeviceHealthSource';

const center = 'https://intune.microsoft.com/#view/';

/** Where the Intune admin center lists the devices behind the numbers. */
export const intuneLinks: Readonly<Record<DevicePartKey, string>> = {
  enrolment: `${center}Microsoft_Intune_DeviceSettings/DevicesMenu/~/overview`,
  compliance: `${center}Microsoft_Intune_DeviceSettings/DevicesMenu/~/compliance`,
  protection: `${center}Microsoft_Intune_Workflows/SecurityManagementMenu/~/antivirus`
};

/** How an administrator approves what a package asks for. */
export const approvalHelp = 'https://learn.microsoft.com/sharepoint/api-access';
