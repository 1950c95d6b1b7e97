import { alertSeverities } from '../../../../lists/overview';
import type { Alert } from '../../../../domain/overview/plan/planModel';

/** Those in use first, what matters most at the top. */
export function inAlertOrder(alerts: readonly Alert[], locale: string): readonly Alert[] {
  const { compare } = new Intl.Collator(locale);
  const weight = ({ severity }: Alert): number => alertSeverities.indexOf(severity);
  return [...alerts].sort(
    (one, other) =>
      Number(other.isInUse) - Number(one.isInUse) ||
      weight(other) - weight(one) ||
      compare(one.title, other.title)
  );
}
