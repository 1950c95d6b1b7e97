import type { TeamRole } from '../../domain/updates/team';

const keys = {
  Admin: 'RoleAdmin',
  'Help desk': 'RoleHelpDesk',
  Trainer: 'RoleTrainer',
  Lead: 'RoleLead'
} as const satisfies Readonly<Record<TeamRole, keyof IOperationsTeamStrings>>;

/** What a role of the team is called. */
export function roleName(strings: IOperationsTeamStrings, role: TeamRole): string {
  return strings[keys[role]];
}
