import type { Task } from '../../src/domain/tasks/task';
import { rippleSourceKey, rippleTasks } from '../../src/domain/updates/ripple';
import { rippleKinds } from '../../src/domain/updates/ripple/rippleKinds';
import { placeholders } from '../../src/domain/updates/template/fillTemplate';
import { titleWithoutPrefix } from '../../src/domain/updates/text/words';
import type { DemoFeed, FeedEntry } from './demoFeed';

type RippleShape = Pick<
  Task,
  'title' | 'kind' | 'focusArea' | 'dueDate' | 'reference' | 'platforms' | 'schedule'
>;

export interface FollowUpPair {
  readonly found: RippleShape;
  /** What the feed would have added. */
  readonly expected: RippleShape;
}

const nobody = { briefHelpDesk: null, tellUsers: null, reviewTraining: null };

/** Instructions are for people to complete, so they are not compared. */
const words = {
  briefHelpDesk: { title: 'Brief the help desk: {title}', instructions: '' },
  tellUsers: { title: 'Tell users: {title}', instructions: '' },
  reviewTraining: { title: 'Review training: {title}', instructions: '' }
};

function shapeOf({
  title,
  kind,
  focusArea,
  dueDate,
  reference,
  platforms,
  schedule
}: RippleShape): RippleShape {
  return { title, kind, focusArea, dueDate, reference, platforms, schedule };
}

/** The tasks that a change made, beside those that it would have made on the day when it came in. */
export function followUpsOf({ notice }: FeedEntry, { tasks, calendar }: DemoFeed): readonly FollowUpPair[] {
  const bySource = new Map(tasks.map((task) => [task.sourceKey, task]));
  const kinds = rippleKinds.filter((kind) => bySource.has(rippleSourceKey(notice.key, kind)));
  const none = Object.fromEntries(placeholders.map((name) => [name, ''])) as Record<
    (typeof placeholders)[number],
    string
  >;
  const source = { ...notice, values: { ...none, title: titleWithoutPrefix(notice.title) } };
  const options = { calendar, today: notice.revisedOn, owners: nobody, words, nameMissing: String };
  return rippleTasks(source, kinds, options).flatMap(({ sourced: { draft, sourceKey } }) => {
    const task = bySource.get(sourceKey);
    return task ? [{ found: shapeOf(task), expected: shapeOf(draft) }] : [];
  });
}
