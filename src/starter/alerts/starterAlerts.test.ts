import { alertProblems } from '../../domain/overview/plan/draftProblems';
import { starterAlertDraft } from '../../domain/starter/starterAlertDrafts';
import { starterAlerts } from './index';

describe('the suggested alerts', () => {
  it('have a key and a title of their own', () => {
    for (const name of ['key', 'title'] as const) {
      expect(new Set(starterAlerts.map((alert) => alert[name].toLowerCase())).size).toBe(
        starterAlerts.length
      );
    }
  });

  it('can be kept as they are, and say where they show, how soon to react, and why', () => {
    expect(starterAlerts.length).toBeGreaterThanOrEqual(12);
    for (const alert of starterAlerts) {
      expect(alertProblems(starterAlertDraft(alert, { responder: null, backup: null }))).toEqual([]);
      expect(alert.source.length).toBeLessThanOrEqual(255);
      expect(alert.why).toMatch(/\.$/);
    }
  });
});
