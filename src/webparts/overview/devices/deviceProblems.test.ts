import { aDeviceProblem, MemoryDeviceHealth } from '../../../testing/overview/MemoryDeviceHealth';
import { deviceProblems } from './deviceProblems';

it('nothing is said when everything is known', () => {
  expect(deviceProblems(new MemoryDeviceHealth().answers)).toEqual([]);
});

it('the same reason is given once, with the permissions that are missing', () => {
  const devices = new MemoryDeviceHealth();
  devices.refuse(['DeviceManagementManagedDevices.Read.All']);
  expect(deviceProblems(devices.answers)).toMatchObject([
    {
      kind: 'notGranted',
      parts: ['enrolment', 'protection'],
      permissions: ['DeviceManagementManagedDevices.Read.All']
    }
  ]);
  devices.refuse(['DeviceManagementConfiguration.Read.All']);
  expect(deviceProblems(devices.answers)).toMatchObject([
    {
      parts: ['enrolment', 'compliance', 'protection'],
      permissions: ['DeviceManagementManagedDevices.Read.All', 'DeviceManagementConfiguration.Read.All']
    }
  ]);
});

it('several reasons stand beside each other, and the longest wait counts', () => {
  const devices = new MemoryDeviceHealth();
  devices.change({
    enrolment: aDeviceProblem('throttled', { retryAfterSeconds: 20 }),
    compliance: aDeviceProblem('absent'),
    protection: aDeviceProblem('throttled', { retryAfterSeconds: 90 })
  });
  expect(deviceProblems(devices.answers)).toMatchObject([
    { kind: 'throttled', parts: ['enrolment', 'protection'], retryAfterSeconds: 90, permissions: [] },
    { kind: 'absent', parts: ['compliance'], retryAfterSeconds: undefined }
  ]);
});
