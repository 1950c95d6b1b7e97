import { aPlanNote, anAlert } from '../../../testing/overview/overviewBuilders';
import { alertProblems, noteProblems } from './draftProblems';

it('a note needs a title that fits, and a month or quarter that there is', () => {
  expect(noteProblems(aPlanNote())).toEqual([]);
  expect(noteProblems(aPlanNote({ period: null }))).toEqual([]);
  expect(noteProblems(aPlanNote({ title: '  ', period: '2026-13' }))).toEqual([
    'titleMissing',
    'unknownPeriod'
  ]);
  expect(noteProblems(aPlanNote({ title: 'x'.repeat(256) }))).toEqual(['titleTooLong']);
});

it('an alert may leave open what it does not say, and says nothing that cannot be', () => {
  expect(alertProblems(anAlert())).toEqual([]);
  expect(alertProblems(anAlert({ withinMinutes: null, runbook: null, responder: null }))).toEqual([]);
  const runbook = { url: 'the wiki', description: '' };
  expect(alertProblems(anAlert({ title: '', withinMinutes: 0, runbook }))).toEqual([
    'titleMissing',
    'notMinutes',
    'notAnAddress'
  ]);
  expect(alertProblems(anAlert({ withinMinutes: 1.5 }))).toEqual(['notMinutes']);
});
