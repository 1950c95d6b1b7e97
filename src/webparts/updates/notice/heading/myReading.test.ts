import type { Acknowledgement } from '../../../../domain/updates/awareness';
import { aPerson } from '../../../../testing/builders';
import { readingOf } from './myReading';

function read(revision: number, on: string, personId = 7): Acknowledgement {
  return { person: aPerson({ id: personId }), revision, on };
}

describe('what a person has read of a notice', () => {
  const acknowledgements = [
    read(1, '2026-04-01T08:00:00Z'),
    read(2, '2026-04-09T08:00:00Z'),
    read(3, '2026-04-20T08:00:00Z', 8)
  ];

  it('is this revision, since the first time', () => {
    const again = [...acknowledgements, read(2, '2026-04-08T08:00:00Z')];
    expect(readingOf({ acknowledgements: again }, 7, 2)).toEqual({
      kind: 'current',
      revision: 2,
      on: '2026-04-08T08:00:00Z'
    });
  });

  it('is the latest of the earlier ones when it has changed since', () => {
    expect(readingOf({ acknowledgements }, 7, 4)).toEqual({
      kind: 'earlier',
      revision: 2,
      on: '2026-04-09T08:00:00Z'
    });
  });

  it('is nothing of what others have read', () => {
    expect(readingOf({ acknowledgements }, 9, 1)).toEqual({ kind: 'none' });
  });
});
