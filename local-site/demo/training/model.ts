import type { StarterCourse } from '../../../src/domain/starter/StarterTraining';
import type { ReportSubject } from '../../../src/domain/training/report';
import type { DemoFile, DemoLink } from '../model';
import type { DemoAct } from '../updates/model';

/** A course of the team's own, said like one of the starter. */
export interface DemoOwnCourse extends Omit<StarterCourse, 'repeat'> {
  /** A round for everybody each so many months, the next one due in so many days. */
  readonly together?: { readonly everyMonths: number; readonly dueInDays: number };
  /** Each person so many months after they have done it. */
  readonly eachMonths?: number;
}

export interface DemoVerified extends DemoAct {
  readonly note?: string;
}

export interface DemoNewVersion extends DemoAct {
  readonly note: string;
  /** Earlier completions count until that day; left out: they go on counting. */
  readonly renewInDays?: number;
}

export interface DemoReport extends DemoAct {
  readonly about: ReportSubject;
  readonly note: string;
}

export interface DemoCourseDoubt extends DemoAct {
  /** Key of the notice. */
  readonly notice: string;
  readonly note: string;
}

/** What the team did with a course of the starter or of its own. */
export interface DemoCourse {
  readonly key: string;
  readonly owner: string;
  readonly reviewEvery?: number;
  /** What the team asks for, where it is not what the starter suggests. */
  readonly proof?: StarterCourse['proof'];
  readonly obligation?: StarterCourse['obligation'];
  /** Nobody has begun to use it. */
  readonly isDraft?: boolean;
  readonly verified?: readonly DemoVerified[];
  readonly newVersions?: readonly DemoNewVersion[];
  readonly reports?: readonly DemoReport[];
  readonly doubts?: readonly DemoCourseDoubt[];
}

/** What shows that somebody has learned something. */
export interface DemoCertificate {
  readonly link?: DemoLink;
  readonly file?: DemoFile;
  readonly untilInDays?: number;
}

/** Something that happened to an assignment. Declared by the learner, where nobody else is named. */
export type DemoDeed =
  | {
      readonly kind: 'declared';
      readonly daysAgo: number;
      /** The day on which it was learned, when that was before. */
      readonly learnedDaysAgo?: number;
      readonly certificate?: DemoCertificate;
      readonly score?: readonly [right: number, of: number];
      readonly note?: string;
    }
  | (DemoAct & { readonly kind: 'confirmed'; readonly note?: string })
  | (DemoAct & { readonly kind: 'sentBack'; readonly reason: string })
  | (DemoAct & { readonly kind: 'moved'; readonly toInDays: number })
  | (DemoAct & { readonly kind: 'withdrawn'; readonly reason: string });

/** A course that was assigned to some people, with what each of them did since. */
export interface DemoAssigning extends DemoAct {
  readonly course: string;
  readonly reason?: string;
  /** A Friday of this week, or in so many days; left out: the course's own rounds say it, or nobody does. */
  readonly due?: 'thisWeek' | number;
  readonly people: Readonly<Record<string, readonly DemoDeed[]>>;
}

/** Somebody's way through a plan. What is not left out was done on its day. */
export interface DemoStart {
  readonly plan: string;
  readonly person: string;
  readonly startDaysAgo: number;
  readonly mentor: string;
  readonly manager: string;
  /** Keys of steps that nobody has done, though they were due. */
  readonly leftOut?: readonly string[];
  readonly finishedDaysAgo?: number;
}

/** What somebody who is not in the team keeps. */
export interface DemoOwnRecord {
  readonly person: string;
  readonly course: string;
  readonly madeDaysAgo: number;
  readonly dueInDays?: number;
  readonly done?: Extract<DemoDeed, { kind: 'declared' }>;
  /** A lead took it over into the list of the team. */
  readonly takenOver?: DemoAct;
}
