import { button, el } from '../dom/el';
import { field, inputField } from './fields';
import { send } from './localRequests';

const dayMs = 24 * 3600 * 1000;

/** The site's clock: set it, move it by a day, or let it run in real time again. */
export function clockControls(): HTMLElement {
  const clock = inputField('Clock of the site (UTC)', 'datetime-local', '');
  const show = (answer: unknown): void => {
    const now = typeof answer === 'object' && answer !== null && 'now' in answer ? String(answer.now) : '';
    clock.input.value = now.slice(0, 16);
  };
  const change = (body: unknown): void => void send('POST', '/_local/clock', body).then(show);
  clock.input.addEventListener('change', () => change({ now: `${clock.input.value}:00Z` }));
  void send('GET', '/_local/clock').then(show);
  return field(
    clock.element,
    el(
      'div',
      { class: 'panelButtons' },
      button('One day on', 'command', () => change({ advance: dayMs })),
      button('Real time', 'command', () => change({ now: null }))
    )
  );
}
