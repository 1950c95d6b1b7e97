import { doubtsList, type ChoiceOf } from '../../../src/lists';
import type { DemoSite } from '../DemoSite';

const column = doubtsList.columns;

/** Who thinks that a notice makes something wrong, and why. */
export interface DemoDoubting {
  readonly by: string;
  /** Key of the notice. */
  readonly notice: string;
  readonly note: string;
  readonly target: {
    readonly kind: ChoiceOf<typeof doubtsList, 'targetKind'>;
    /** Names the target in the doubt's key. */
    readonly key: string;
    readonly id: number;
    readonly title: string;
  };
}

/** Answers the id of the doubt. */
export function beginDoubt(
  { by, notice: noticeKey, note, target }: DemoDoubting,
  moment: Date,
  site: DemoSite
): number {
  const notice = site.findNotice(noticeKey);
  return site.add(by, 'doubts', {
    Title: target.title,
    [column.key.name]: `${noticeKey}|${target.key}`,
    [`${column.notice.name}Id`]: notice.id,
    [column.noticeKey.name]: noticeKey,
    [column.targetKind.name]: target.kind,
    [column.target.name]: target.id,
    [column.state.name]: 'Doubtful',
    [column.revision.name]: notice.revision,
    [`${column.by.name}Id`]: site.userId(by),
    [column.on.name]: `${moment.toISOString().slice(0, 19)}Z`,
    [column.note.name]: note
  });
}
