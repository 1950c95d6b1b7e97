import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson, aRenewal, aTask } from '../../../testing/builders';
import { aPlanNote } from '../../../testing/overview/overviewBuilders';
import { aCourse, anAssignment } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { someRows, type OverviewRows } from './renderOverview';

/**
 * What happened in April 2026: two tasks that nobody did, a renewal in May, Amir who is late with a course, a decision. Lena
 * leads.
 */
export function aMonth(): OverviewRows {
  const rows = someRows();
  rows.site.seed(
    aTask({ id: 1, title: 'Check the connector', dueDate: calendarDate('2026-04-20') }),
    aTask({ id: 2, title: 'Read the sign-in report', dueDate: calendarDate('2026-04-24'), owner: aPerson() }),
    aRenewal({ id: 3, title: 'Apple push certificate', dueDate: calendarDate('2026-05-20') })
  );
  rows.training.courses.set(1, aCourse({ obligation: 'Mandatory' }));
  rows.training.assignments.set(1, anAssignment({ due: calendarDate('2026-04-15') }));
  rows.overview.notes.set(1, aPlanNote({ id: 1 }));
  const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
  seedTeam(rows.updates, aTeamEntry({ id: 1, person: lena, roles: ['Lead'] }));
  return rows;
}
