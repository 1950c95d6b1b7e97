import { calendarDate } from '../../domain/dates/calendarDate';
import type { Assignment, AssignmentDraft, Done } from '../../domain/training/assignment';
import type { CompletionEntry, DeclarationDraft } from '../../domain/training/completion';
import type { Course, CourseDraft } from '../../domain/training/course';
import { emptyCourse } from '../../domain/training/emptyCourse';
import type { Plan, PlanStart } from '../../domain/training/plan';
import type { CourseReport } from '../../domain/training/report';
import type { Skill } from '../../domain/training/skill';
import { aPerson } from '../builders';
import { firstEtag } from '../memoryEtag';

/** What a person writes for a course, complete; give only what the test is about. */
export function aCourseDraft(changes: Partial<CourseDraft> = {}): CourseDraft {
  return {
    ...emptyCourse,
    title: 'Enrol Windows devices with Autopilot',
    material: { url: 'https://learn.microsoft.com/autopilot/', description: 'Autopilot' },
    audiences: ['Admins', 'New hires'],
    platforms: ['Windows'],
    minutes: 45,
    dueDays: 10,
    ...changes
  };
}

/** A course in use, as the repository answers it. */
export function aCourse(changes: Partial<Course> = {}): Course {
  const { id = 1 } = changes;
  return {
    ...aCourseDraft(),
    id,
    etag: firstEtag(id),
    status: 'In use',
    version: 1,
    countsFrom: 1,
    renewBy: null,
    verifiedOn: calendarDate('2026-03-02'),
    verifiedBy: aPerson(),
    reportsSeenOn: null,
    sourceKey: null,
    starterTag: null,
    modifiedOn: '2026-04-27T08:00:00Z',
    modifiedBy: aPerson(),
    ...changes
  };
}

export function aDone(changes: Partial<Done> = {}): Done {
  return { version: 1, on: calendarDate('2026-04-20'), proof: 'Self-declared', until: null, ...changes };
}

export function anAssignmentDraft(changes: Partial<AssignmentDraft> = {}): AssignmentDraft {
  return {
    person: aPerson(),
    course: 1,
    title: 'Enrol Windows devices with Autopilot',
    round: 'once',
    due: calendarDate('2026-05-15'),
    version: 1,
    reason: '',
    plan: null,
    ...changes
  };
}

/** An open assignment as the repository answers it. */
export function anAssignment(changes: Partial<Assignment> = {}): Assignment {
  const { id = 1 } = changes;
  return {
    ...anAssignmentDraft(),
    id,
    etag: firstEtag(id),
    status: 'Open',
    cycle: 0,
    done: null,
    lateSince: null,
    assignedBy: aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' }),
    assignedOn: '2026-04-27T08:00:00Z',
    ...changes
  };
}

export function aDeclaration(changes: Partial<DeclarationDraft> = {}): DeclarationDraft {
  return {
    action: 'Self-declared',
    learnedOn: calendarDate('2026-05-04'),
    validUntil: null,
    certificate: null,
    files: [],
    score: null,
    note: '',
    ...changes
  };
}

/** A row of the log: the learner's own declaration, unless the test says otherwise. */
export function anEntryOfLog(changes: Partial<CompletionEntry> = {}): CompletionEntry {
  return {
    id: 1,
    subject: { kind: 'course', assignment: 1, course: 1 },
    learner: aPerson(),
    action: 'Self-declared',
    cycle: 0,
    version: 1,
    learnedOn: calendarDate('2026-05-04'),
    validUntil: null,
    certificate: null,
    files: [],
    score: null,
    note: '',
    by: aPerson(),
    on: '2026-05-04T08:00:00Z',
    ...changes
  };
}

export function aReport(changes: Partial<CourseReport> = {}): CourseReport {
  return {
    id: 1,
    course: 1,
    version: 1,
    about: 'A link is dead',
    note: '',
    by: aPerson(),
    on: '2026-05-01T08:00:00Z',
    ...changes
  };
}

export function aSkill(changes: Partial<Skill> = {}): Skill {
  const { id = 1 } = changes;
  return {
    id,
    etag: firstEtag(id),
    title: 'Windows Autopilot',
    summary: '',
    platforms: ['Windows'],
    wanted: 2,
    tasks: [],
    sourceKey: null,
    starterTag: null,
    ...changes
  };
}

/** A plan in use, without steps. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  const { id = 1 } = changes;
  return {
    id,
    etag: firstEtag(id),
    title: 'New Intune admin',
    audiences: ['New hires'],
    owner: null,
    welcome: null,
    steps: [],
    status: 'In use',
    sourceKey: null,
    starterTag: null,
    modifiedOn: '2026-04-27T08:00:00Z',
    modifiedBy: aPerson(),
    ...changes
  };
}

/** Somebody who started on Monday 4 May 2026. */
export function aPlanStart(changes: Partial<PlanStart> = {}): PlanStart {
  const { id = 1 } = changes;
  return {
    id,
    etag: firstEtag(id),
    plan: 1,
    title: 'New Intune admin',
    person: aPerson(),
    startDate: calendarDate('2026-05-04'),
    mentor: aPerson({ id: 8, name: 'Brigitte Baumann', email: 'brigitte.baumann@contoso.example' }),
    manager: aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' }),
    state: 'Running',
    steps: [],
    ...changes
  };
}
