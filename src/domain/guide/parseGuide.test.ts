import * as fc from 'fast-check';
import { GuideFileError } from './GuideFileError';
import { parseGuide } from './parseGuide';
import { planGuideImport, preselectedPhases } from './planGuideImport';

const phase = {
  id: 'run-it',
  title: 'Operations and maintenance',
  sourceAddress: 'https://example.com/guide',
  discoveryQuestions: [{ id: 'run-it-q1', text: 'Who watches the service?' }],
  focusAreas: [{ id: 'run-it-f1', name: 'Help desk', text: 'Keep the help desk informed.' }],
  checklist: [{ id: 'run-it-c1', text: 'Set up monitoring.' }],
  challenges: [{ id: 'run-it-x1', challenge: 'Nobody knows the console.', mitigation: 'Train <two> people.' }]
};

const guideText = (phases: unknown): string => JSON.stringify({ title: 'Guide', phases });

describe('a planning guide', () => {
  it('becomes a task of the right kind and focus area for each entry', () => {
    const [parsed] = parseGuide(guideText([phase])).phases;
    expect(
      parsed?.tasks.map(({ sourceKey, draft }) => [sourceKey, draft.kind, draft.focusArea, draft.title])
    ).toEqual([
      ['guide:run-it-c1', 'Get started', 'Operations', 'Set up monitoring.'],
      ['guide:run-it-f1', 'Activity', 'Help desk', 'Keep the help desk informed.'],
      ['guide:run-it-q1', 'Discovery question', 'Planning', 'Who watches the service?'],
      ['guide:run-it-x1', 'Challenge', 'Training', 'Nobody knows the console.']
    ]);
  });

  it('keeps markup in its texts harmless', () => {
    const [parsed] = parseGuide(guideText([phase])).phases;
    expect(parsed?.tasks[3]?.draft.instructions).toBe('<p>Train &lt;two&gt; people.</p>');
  });

  it('names each entry that it cannot take, and why', () => {
    const broken = {
      ...phase,
      checklist: [
        { id: 'run-it-c1', text: 'One' },
        { text: 'no id' },
        { id: 'run-it-c3', text: '  ' },
        'words'
      ],
      discoveryQuestions: [{ id: 'run-it-c1', text: 'Same id again' }]
    };
    const parsed = parseGuide(guideText([broken, 'no phase', { id: 'x' }]));
    expect(parsed.refusedPhases).toEqual([2, 3]);
    expect(parsed.phases[0]?.refused).toEqual([
      { section: 'checklist', position: 2, reason: 'wrongShape', excerpt: '{"text":"no id"}' },
      { section: 'checklist', position: 3, reason: 'empty', excerpt: '{"id":"run-it-c3","text":"  "}' },
      { section: 'checklist', position: 4, reason: 'wrongShape', excerpt: 'words' },
      {
        section: 'discoveryQuestions',
        position: 1,
        reason: 'sameId',
        excerpt: '{"id":"run-it-c1","text":"Same id again"}'
      }
    ]);
  });

  it.each([
    ['no json', 'notJson'],
    ['[]', 'notAGuide'],
    ['null', 'notAGuide'],
    ['{"title":"Guide"}', 'notAGuide'],
    ['{"phases":[]}', 'notAGuide']
  ])('is refused as a whole when the file is %s', (text, problem) => {
    const problemOf = (): string => {
      try {
        parseGuide(text);
        return 'none';
      } catch (error) {
        return error instanceof GuideFileError ? error.problem : 'another error';
      }
    };
    expect(problemOf()).toBe(problem);
  });

  it('takes or names every entry, whatever the file holds', () => {
    const entries = fc.array(fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), text: fc.string() })));
    fc.assert(
      fc.property(entries, (checklist) => {
        const [parsed] = parseGuide(guideText([{ id: 'p', title: 'P', checklist }])).phases;
        const positions = (parsed?.refused ?? []).length + (parsed?.tasks ?? []).length;
        expect(positions).toBe(checklist.length);
        const keys = (parsed?.tasks ?? []).map((task) => task.sourceKey);
        expect(new Set(keys).size).toBe(keys.length);
      })
    );
  });
});

describe('the plan of a guide import', () => {
  const guide = parseGuide(guideText([{ ...phase, id: 'pilot', title: 'Pilot' }, phase]));

  it('preselects the operations phase', () => {
    expect(preselectedPhases(guide)).toEqual(['run-it']);
  });

  it('says of each entry whether it is new', () => {
    const rows = planGuideImport(guide, new Set(['run-it']), new Set(['guide:run-it-c1']));
    expect(rows.map((row) => row.verdict)).toEqual(['alreadyThere', 'new', 'new', 'new']);
  });
});
