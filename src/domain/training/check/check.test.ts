import * as fc from 'fast-check';
import { formatCheck, isAnswerable, parseCheck } from './checkText';
import type { Question } from './question';
import { formatScore, parseScore, scoreOf } from './score';

const anyWords = fc.string({ unit: 'binary' }).map((text) => text.replace(/\s+/g, ' ').trim());
const anyQuestions: fc.Arbitrary<readonly Question[]> = fc.array(
  fc.record({ text: anyWords, answers: fc.array(fc.record({ text: anyWords, isRight: fc.boolean() })) })
);
const portal: Question = {
  text: 'Where is it?',
  answers: [
    { text: 'In the portal', isRight: true },
    { text: 'Nowhere', isRight: false },
    { text: 'In Graph', isRight: true }
  ]
};

describe('a check of understanding', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        expect(parseCheck(formatCheck(questions))).toEqual(questions);
      })
    );
  });

  it('is read as people write it', () => {
    const text = 'Intro\r\n?Where is it?\r\n+In the portal\n  - Nowhere\nnot an answer\n+  In   Graph';
    expect(parseCheck(text)).toEqual([portal]);
    expect([parseCheck(null), parseCheck('+ no question'), formatCheck([])]).toEqual([[], [], null]);
  });

  it('can be answered when something is right, and something is not', () => {
    const [right, wrong] = portal.answers;
    if (!right || !wrong) throw new Error('The question has answers.');
    expect(isAnswerable(portal)).toBe(true);
    expect(isAnswerable({ ...portal, answers: [right] })).toBe(false);
    expect(isAnswerable({ ...portal, answers: [wrong] })).toBe(false);
    expect(isAnswerable({ ...portal, text: '' })).toBe(false);
    expect(isAnswerable({ ...portal, answers: [right, { text: '', isRight: false }] })).toBe(false);
  });
});

describe('the score', () => {
  it('counts a question when exactly its right answers were chosen', () => {
    const questions = [portal, portal, portal, portal];
    const chosen = [new Set([0, 2]), new Set([0]), new Set([0, 1, 2])];
    expect(scoreOf(questions, chosen)).toEqual({ right: 1, of: 4 });
  });

  it('is read as it was written, and nothing else is', () => {
    expect(parseScore(formatScore({ right: 4, of: 5 }))).toEqual({ right: 4, of: 5 });
    expect(formatScore({ right: 0, of: 0 })).toBeNull();
    for (const text of [null, '', '5/4', '1/0', '4 of 5', '-1/4']) expect(parseScore(text)).toBeNull();
  });
});
