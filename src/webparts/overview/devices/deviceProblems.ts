import {
  devicePartKeys,
  permissionOf,
  type DeviceAnswer,
  type DeviceHealth,
  type DevicePartKey,
  type DevicePermission,
  type DeviceProblemKind
} from '../../../domain/overview/devices/DeviceHealthSource';

type Problem = Extract<DeviceAnswer<never>, { readonly message: string }>;

/** Parts that cannot be shown for the same reason: said once. */
export interface DeviceProblemGroup {
  readonly kind: DeviceProblemKind;
  readonly parts: readonly DevicePartKey[];
  /** What is not granted, with `notGranted`. */
  readonly permissions: readonly DevicePermission[];
  /** The first of the answers, for support. */
  readonly first: Problem;
  /** The longest wait that was asked for. */
  readonly retryAfterSeconds: number | undefined;
}

function problemIn(health: DeviceHealth, part: DevicePartKey): Problem | undefined {
  const answer: DeviceAnswer<unknown> = health[part];
  return answer.kind === 'known' ? undefined : answer;
}

/** Why something is not shown, in the order of what is missing. */
export function deviceProblems(health: DeviceHealth): readonly DeviceProblemGroup[] {
  const groups = new Map<DeviceProblemKind, DeviceProblemGroup>();
  for (const part of devicePartKeys) {
    const problem = problemIn(health, part);
    if (!problem) continue;
    const known = groups.get(problem.kind);
    const parts = [...(known?.parts ?? []), part];
    const waits = [known?.retryAfterSeconds, problem.retryAfterSeconds].flatMap((wait) => wait ?? []);
    groups.set(problem.kind, {
      kind: problem.kind,
      parts,
      permissions: problem.kind === 'notGranted' ? [...new Set(parts.map((one) => permissionOf[one]))] : [],
      first: known?.first ?? problem,
      retryAfterSeconds: waits.length > 0 ? Math.max(...waits) : undefined
    });
  }
  return [...groups.values()];
}
