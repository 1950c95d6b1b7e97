import type { Audience, CourseKind, CourseStatus, Obligation, Proof } from '../../../domain/training/course';
import type { ReportSubject } from '../../../domain/training/report';
import type { CourseSection, TeamLayout, TrainingView } from '../model/trainingState';
import { namer } from '../../../ui/words/namer';

type Strings = ITrainingWebPartStrings;

const names = namer<Strings>();

export const trainingViewName = names<TrainingView>({
  mine: 'ViewMine',
  courses: 'ViewCourses',
  plans: 'ViewPlans',
  team: 'ViewTeam',
  skills: 'ViewSkills',
  review: 'ViewReview'
});

export const teamLayoutName = names<TeamLayout>({
  late: 'LayoutLate',
  waiting: 'LayoutWaiting',
  matrix: 'LayoutMatrix'
});

export const courseSectionName = names<CourseSection>({
  about: 'SectionAbout',
  people: 'SectionPeople',
  history: 'SectionHistory'
});

export const audienceName = names<Audience>({
  Admins: 'AudienceAdmins',
  'Help desk': 'AudienceHelpDesk',
  'End users': 'AudienceEndUsers',
  'New hires': 'AudienceNewHires'
});

export const courseKindName = names<CourseKind>({ Link: 'KindLink', File: 'KindFile', Page: 'KindPage' });

export const courseStatusName = names<CourseStatus>({
  Draft: 'StatusDraft',
  'In use': 'StatusInUse',
  Retired: 'StatusRetired'
});

export const obligationName = names<Obligation>({
  Mandatory: 'ObligationMandatory',
  Recommended: 'ObligationRecommended'
});

/** What a course asks for, or what shows that somebody has learned it. */
export const proofName = names<Proof>({
  'Self-declared': 'ProofSelf',
  'Mentor confirmed': 'ProofMentor',
  Certificate: 'ProofCertificate'
});

export const reportSubjectName = names<ReportSubject>({
  'A link is dead': 'ReportDeadLink',
  'Out of date': 'ReportOutOfDate',
  Wrong: 'ReportWrong',
  'Something else': 'ReportElse'
});
