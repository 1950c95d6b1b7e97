import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { Person, PersonCandidate } from '../../domain/people/person';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { readCurrentUser, toPerson } from './currentUser';
import { parseCandidates } from './parseCandidates';

const mostFound = 10;
const pickerPath =
  '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
/** SharePoint's codes for "people, no groups" and "look everywhere". */
const people = 1;
const everySource = 15;

/** People of the data site and of the directory behind it. */
export class PnpPeopleRepository implements PeopleRepository {
  public constructor(private readonly site: DataSite) {}

  public async me(): Promise<Person> {
    return readCurrentUser(this.site.client);
  }

  public async search(text: string): Promise<readonly PersonCandidate[]> {
    const begin = text.trim();
    if (begin === '') return [];
    const queryParams = {
      QueryString: begin,
      MaximumEntitySuggestions: mostFound,
      AllowEmailAddresses: false,
      AllowOnlyEmailAddresses: false,
      AllUrlZones: false,
      PrincipalType: people,
      PrincipalSource: everySource,
      SharePointGroupID: 0
    };
    const picker = SPQueryable([this.site.client.sp.web, `${this.site.client.siteUrl}/${pickerPath}`]);
    return parseCandidates(await spPost<unknown>(picker, body({ queryParams }))).slice(0, mostFound);
  }

  public async resolve(candidate: PersonCandidate): Promise<Person> {
    const ensureUser = SPQueryable(this.site.client.sp.web, 'ensureuser');
    try {
      return toPerson(await spPost<unknown>(ensureUser, body({ logonName: candidate.loginName })));
    } catch (error) {
      throw unknownPerson(error, candidate);
    }
  }
}

/** SharePoint has no code of its own for a person whom the directory does not know. */
function unknownPerson(error: unknown, candidate: PersonCandidate): unknown {
  const isInvalid = error instanceof Error && (error as RepositoryError).kind === 'invalid';
  if (!isInvalid) return error;
  return new RepositoryError('notFound', `The directory does not know ${candidate.loginName}.`, {
    cause: error
  });
}
