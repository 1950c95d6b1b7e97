import * as React from 'react';
import type { DeviceHealth } from '../../../domain/overview/devices/DeviceHealthSource';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';

/** Numbers of devices, read once for all who show them. What is refused is part of the answer. */
export function useDeviceHealth({
  devices
}: Pick<OverviewRepositories, 'devices'>): RowsLoader<DeviceHealth> {
  return useRows(
    'devices',
    React.useCallback(() => devices.read(), [devices])
  );
}
