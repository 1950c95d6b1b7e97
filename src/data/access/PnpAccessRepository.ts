import { SPQueryable } from '@pnp/sp';
import { tasksList } from '../../lists';
import type { Access, AccessRepository } from '../../domain/access/AccessRepository';
import type { DataSite } from '../DataSite';
import { parsePermissions } from './permissions';

/** Rights on the tasks list stand for rights on all lists of the suite, which inherit the site's permissions. */
export class PnpAccessRepository implements AccessRepository {
  public constructor(private readonly site: DataSite) {}

  public async access(): Promise<Access> {
    const mask = SPQueryable(this.site.list(tasksList), 'EffectiveBasePermissions');
    const may = parsePermissions(await this.site.client.read(mask));
    return {
      canAdd: may('addListItems'),
      canEdit: may('editListItems'),
      canDelete: may('deleteListItems'),
      canManageLists: may('manageLists')
    };
  }

  public async canManageLists(): Promise<boolean> {
    const mask = await this.site.client.readPath('_api/web/EffectiveBasePermissions');
    return parsePermissions(mask)('manageLists');
  }
}
