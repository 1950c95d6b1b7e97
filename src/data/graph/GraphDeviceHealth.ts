import type { Compliance, Enrolment, Protection } from '../../domain/overview/devices/deviceNumbers';
import type {
  DeviceAnswer,
  DeviceHealth,
  DeviceHealthSource,
  DeviceProblemKind
} from '../../domain/overview/devices/DeviceHealthSource';
import {
  DeviceNumbersError,
  readCompliance,
  readEnrolment,
  readProtection
} from '../../domain/overview/devices/readDeviceNumbers';
import { graphClock, type GraphCall, type GraphClock } from './askGraph';
import { GraphCalls } from './GraphCalls';
import type { GraphClientFactory } from './graphClient';
import { GraphError } from './graphError';

const enrolmentPath = '/deviceManagement/managedDeviceOverview';
const compliancePath = '/deviceManagement/deviceCompliancePolicyDeviceStateSummary';
const protectionPath = '/deviceManagement/deviceProtectionOverview';

/** Graph's words for an organisation without Intune: it has no code of its own for that. */
const withoutIntune = /request not applicable to target tenant/i;

function problem(kind: DeviceProblemKind, error: Error): DeviceAnswer<never> {
  const { retryAfterSeconds, requestId } = error instanceof GraphError ? error : ({} as Partial<GraphError>);
  return { kind, message: error.message, retryAfterSeconds, requestId };
}

function problemOf(error: unknown): DeviceAnswer<never> {
  if (error instanceof DeviceNumbersError) return problem('broken', error);
  if (!(error instanceof GraphError)) throw error;
  return problem(withoutIntune.test(error.message) ? 'notLicensed' : error.kind, error);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DeviceNumbersError('Microsoft Graph answered no JSON.');
  }
}

/** Whether another version of Graph could know what this one does not. */
function mayBeElsewhere(error: unknown): boolean {
  return error instanceof GraphError && error.kind === 'broken' && !withoutIntune.test(error.message);
}

/** Numbers of devices by way of Microsoft Graph: three small answers at the same time, each with a permission of its own. */
export class GraphDeviceHealth implements DeviceHealthSource {
  private readonly calls: GraphCalls;

  public constructor(
    factory: GraphClientFactory | undefined,
    private readonly clock: GraphClock = graphClock
  ) {
    this.calls = new GraphCalls(factory, clock);
  }

  public async read(signal?: AbortSignal): Promise<DeviceHealth> {
    const [enrolment, compliance, protection] = await Promise.all([
      this.answer<Enrolment>(readEnrolment, () => this.ask({ path: enrolmentPath }, signal)),
      this.answer<Compliance>(readCompliance, () => this.ask({ path: compliancePath }, signal)),
      this.answer<Protection>(readProtection, () => this.protection(signal))
    ]);
    return { enrolment, compliance, protection };
  }

  private async answer<T>(
    parse: (answer: unknown) => T,
    ask: () => Promise<unknown>
  ): Promise<DeviceAnswer<T>> {
    try {
      const value = parse(await ask());
      return { kind: 'known', value, asOf: this.clock.now().toISOString() };
    } catch (error) {
      return problemOf(error);
    }
  }

  /** `v1.0` documents it as a property of `deviceManagement`; where it does not give it alone, `beta` does. */
  private async protection(signal: AbortSignal | undefined): Promise<unknown> {
    try {
      return await this.ask({ path: protectionPath }, signal);
    } catch (error) {
      if (!mayBeElsewhere(error)) throw error;
      return this.ask({ path: protectionPath, isBeta: true }, signal);
    }
  }

  private async ask(call: GraphCall, signal: AbortSignal | undefined): Promise<unknown> {
    return parseJson(await this.calls.text(call, signal));
  }
}
