import { button, el } from '../dom/el';
import { clockControls } from './clockControls';
import { field, inputField, selectField } from './fields';
import { send } from './localRequests';
import type { SuiteBarData } from './suiteBar';

const off = 'off';
const retryAfterSeconds = 10;

/** Switches of `/_local/faults`, each taking effect at once, and what is on at the moment. */
export function faultControls(data: SuiteBarData): HTMLElement {
  const state = el('pre', { class: 'faultState', 'aria-live': 'polite' });
  const show = (faults: unknown): void => {
    state.textContent = JSON.stringify(faults, null, 1);
  };
  const change = (patch: Readonly<Record<string, unknown>>): void => {
    send('POST', '/_local/faults', patch).then(show, (error: unknown) => (state.textContent = String(error)));
  };
  const latency = inputField('Latency (ms)', 'number', '0');
  latency.input.addEventListener('change', () => change({ latencyMs: Number(latency.input.value) || null }));
  void send('GET', '/_local/faults').then(show);
  return field(
    selectField('Throttling', 'throttle', [off, '429', '503'], off, (value) =>
      change({ throttle: value === off ? null : { status: Number(value), retryAfter: retryAfterSeconds } })
    ),
    latency.element,
    selectField(
      'Lost rights',
      'lostRights',
      [off, ...data.people.map((person) => person.key)],
      off,
      (value) => change({ lostRights: value === off ? null : [value] })
    ),
    el(
      'div',
      { class: 'panelButtons' },
      button('Drop the next connection', 'command', () => change({ drop: { count: 1 } })),
      button('Expire the next digest', 'command', () => change({ expireDigest: { count: 1 } })),
      button('All faults off', 'command', () => void send('DELETE', '/_local/faults').then(show))
    ),
    state,
    clockControls()
  );
}
