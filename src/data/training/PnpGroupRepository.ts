import { RepositoryError } from '../../domain/RepositoryError';
import { byTitle } from '../../domain/training/byTitle';
import type { GroupMembers, GroupRepository, SiteGroup } from '../../domain/training/GroupRepository';
import type { DataSite } from '../DataSite';
import { toPerson } from '../people/currentUser';

/** SharePoint's code for a person; others are groups of the directory. */
const user = 1;
/** SharePoint's own account, which stands in groups that the system has made. */
const systemAccount = 1073741823;
/** Groups that SharePoint makes for links that somebody shared, and for access to single things. */
const madeBySystem = /^(SharingLinks\.|Limited Access System Group)/i;

type Json = Readonly<Record<string, unknown>>;

function entries(answer: unknown): readonly Json[] {
  const { value } = answer as { value?: unknown };
  if (Array.isArray(value)) return value as readonly Json[];
  throw new RepositoryError('invalid', 'SharePoint did not answer a list of groups or people.');
}

/** Groups of the data site, as SharePoint keeps them. */
export class PnpGroupRepository implements GroupRepository {
  public constructor(private readonly site: DataSite) {}

  public async groups(): Promise<readonly SiteGroup[]> {
    const all = await this.ask('_api/web/siteGroups?$select=Id,Title');
    return all
      .map(({ Id, Title }) => ({ id: Number(Id), title: String(Title ?? '') }))
      .filter(({ title }) => !madeBySystem.test(title))
      .sort(byTitle);
  }

  public async members(groupId: number): Promise<GroupMembers> {
    const group = `_api/web/siteGroups/getById(${groupId})`;
    const [all] = await Promise.all([
      this.ask(`${group}/users?$select=Id,Title,Email,PrincipalType`),
      this.requireView(group)
    ]);
    const isPerson = ({ PrincipalType }: Json): boolean => PrincipalType === user;
    return {
      people: all
        .filter(isPerson)
        .map(toPerson)
        .filter(({ id }) => id !== systemAccount)
        .sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id),
      groups: all.filter((one) => !isPerson(one)).map(({ Title }) => String(Title ?? ''))
    };
  }

  /** Members who are hidden must not pass for none. */
  private async requireView(group: string): Promise<void> {
    const answer = await this.site.client.readPath(`${group}?$select=CanCurrentUserViewMembership`, {
      metadata: 'none'
    });
    const { CanCurrentUserViewMembership: mayView } = answer as Json;
    if (mayView === false) throw new RepositoryError('forbidden', `Who is in ${group} is hidden.`);
  }

  private async ask(path: string): Promise<readonly Json[]> {
    return entries(await this.site.client.readPath(path, { metadata: 'none' }));
  }
}
