import * as React from 'react';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { DeviceHealthProps } from './DeviceHealth';

const DeviceHealth = lazyScreen<DeviceHealthProps>(async () => {
  const { DeviceHealth: section } = await import(/* webpackChunkName: 'overview-devices' */ './DeviceHealth');
  return section;
});

/** Numbers of devices, for the team, once it is known what needs somebody: they are an extra, and come last. */
export function Devices(props: DeviceHealthProps): JSX.Element | null {
  const { model, reader } = props;
  if (!reader.isTeam || model.attention.state.kind === 'loading') return null;
  return <DeviceHealth {...props} />;
}
