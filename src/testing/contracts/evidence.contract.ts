import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { maxEvidenceBytes } from '../../domain/tasks/evidenceFiles';
import { failure } from './roles';
import {
  aCompletion,
  aWeeklyDraft,
  occurrenceOn,
  type MakeTaskSite,
  type TaskSiteUnderTest
} from './taskSite';

const first = occurrenceOn('2026-03-02');

function aFile(name: string, content: string = 'proof'): EvidenceFile {
  return { name, content: new Blob([content]) };
}

function aLargeFile(): EvidenceFile {
  return { name: 'large.bin', content: new Blob([new Uint8Array(maxEvidenceBytes + 1)]) };
}

/** What a completion has to come with. */
export function describeEvidence(name: string, make: MakeTaskSite): void {
  describe(`${name}: evidence`, () => {
    let site: TaskSiteUnderTest;
    let tasks: TaskRepository;

    beforeEach(async () => {
      site = await make({ setUp: true });
      tasks = site.as('member');
    });

    afterEach(() => site.close());

    it('is attached before the completion, under names that SharePoint takes', async () => {
      const open = await tasks.add(aWeeklyDraft({ evidence: ['File'] }));
      await tasks.complete(
        open,
        first,
        aCompletion({ files: [aFile('Q1: report?.txt'), aFile("it's.txt"), aFile("IT'S.TXT")] })
      );
      const [completion, evidence, ...others] = await tasks.history(open.id);
      expect(others).toEqual([]);
      expect(completion).toMatchObject({ action: 'Completed', files: [] });
      expect(evidence).toMatchObject({ action: 'Evidence', period: '2026-03-02', due: '2026-03-02' });
      const names = evidence?.files.map((file) => file.name);
      expect(names).toHaveLength(3);
      expect(names).toEqual(expect.arrayContaining(["it's.txt", "IT'S (2).TXT", 'Q1_ report_.txt']));
      for (const { url } of evidence?.files ?? []) expect(new URL(url).protocol).toMatch(/^https?:$/);
    });

    it.each([
      ['an empty file', aFile('empty.txt', '')],
      ['a file of more than 10 MB', aLargeFile()]
    ])('refuses %s, and completes nothing', async (_case, file) => {
      const open = await tasks.add(aWeeklyDraft());
      const completion = aCompletion({ files: [aFile('good.txt'), file] });
      await expect(tasks.complete(open, first, completion)).rejects.toEqual(failure('invalid'));
      await expect(tasks.addEvidence(open, first, [file])).rejects.toEqual(failure('invalid'));
      expect(await tasks.history(open.id)).toEqual([]);
      expect(await tasks.get(open.id)).toEqual(open);
    });

    it('is demanded: what is missing keeps the occurrence open', async () => {
      const open = await tasks.add(
        aWeeklyDraft({
          evidence: ['Link'],
          steps: [{ label: 'Failed devices', input: { kind: 'number' } }]
        })
      );
      const link = { url: 'https://contoso.example/report', description: 'Report' };
      const recorded = [{ label: 'Failed devices', value: '3', note: '' }];
      for (const incomplete of [aCompletion({ link }), aCompletion({ recorded })]) {
        await expect(tasks.complete(open, first, incomplete)).rejects.toEqual(failure('invalid'));
      }
      expect(await tasks.history(open.id)).toEqual([]);
      await tasks.complete(open, first, aCompletion({ link, recorded }));
      expect(await tasks.history(open.id)).toMatchObject([{ link, recorded: 'Failed devices = 3' }]);
    });

    it('keeps the values that were recorded, and the worst status', async () => {
      const steps = [
        { label: 'Enrolment', input: { kind: 'status' } },
        { label: 'Compliance', input: { kind: 'status' } }
      ] as const;
      const open = await tasks.add(aWeeklyDraft({ steps }));
      const recorded = [
        { label: 'Enrolment', value: 'Green', note: '' },
        { label: 'Compliance', value: 'Amber', note: 'Two policies fail' }
      ];
      await tasks.complete(open, first, aCompletion({ recorded }));
      expect(await tasks.history(open.id)).toMatchObject([
        { result: 'Amber', recorded: 'Enrolment = Green\nCompliance = Amber — Two policies fail' }
      ]);
    });

    it('can be added to an occurrence afterwards, as often as one likes', async () => {
      const open = await tasks.add(aWeeklyDraft());
      const done = await tasks.complete(open, first, aCompletion());
      await tasks.addEvidence(done, first, [aFile('a.txt')]);
      await site.as('otherMember').addEvidence(done, first, [aFile('a.txt')]);
      await tasks.addEvidence(done, first, []);
      const entries = await tasks.history(open.id);
      expect(entries.map(({ action, files }) => `${action} ${files.length}`)).toEqual([
        'Evidence 1',
        'Evidence 1',
        'Completed 0'
      ]);
      expect(await tasks.get(open.id)).toEqual(done);
    });

    it('is not uploaded for an occurrence that is settled already', async () => {
      const open = await tasks.add(aWeeklyDraft());
      await site.as('otherMember').complete(open, first, aCompletion());
      const completion = aCompletion({ files: [aFile('late.txt')] });
      await expect(tasks.complete(open, first, completion)).rejects.toEqual(failure('conflict'));
      expect(await tasks.history(open.id)).toHaveLength(1);
    });

    it('is not for visitors', async () => {
      const open = await tasks.add(aWeeklyDraft());
      await expect(site.as('visitor').addEvidence(open, first, [aFile('a.txt')])).rejects.toEqual(
        failure('forbidden')
      );
    });
  });
}
