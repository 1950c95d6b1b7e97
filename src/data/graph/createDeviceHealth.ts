import type { DeviceHealthSource } from '../../domain/overview/devices/DeviceHealthSource';
import { GraphDeviceHealth } from './GraphDeviceHealth';
import type { GraphClientFactory } from './graphClient';

/** `factory` is the web part's `context.msGraphClientFactory`; `undefined` where the page has none. */
export function createDeviceHealth(factory: GraphClientFactory | undefined): DeviceHealthSource {
  return new GraphDeviceHealth(factory);
}
