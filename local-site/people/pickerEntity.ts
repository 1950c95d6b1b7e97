import type { JsonObject } from '../rest/json';
import type { DirectoryPerson } from './directory';

/** What the people picker offers: a person of the directory, a group of the site, or "everyone". */
export type PickerCandidate =
  | { readonly kind: 'person'; readonly person: DirectoryPerson; readonly siteUserId?: number }
  | { readonly kind: 'siteGroup'; readonly id: number; readonly title: string; readonly description: string }
  | { readonly kind: 'securityGroup'; readonly loginName: string; readonly title: string };

/** Bits of SharePoint's PrincipalType. */
export const PRINCIPAL_TYPES = {
  user: 1,
  distributionList: 2,
  securityGroup: 4,
  sharePointGroup: 8,
  all: 15
} as const;

/** One entry of the people picker's answer. */
export function pickerEntity(candidate: PickerCandidate): JsonObject {
  switch (candidate.kind) {
    case 'person':
      return personEntity(candidate.person, candidate.siteUserId);
    case 'siteGroup':
      return entity(candidate.title, candidate.title, candidate.description, 'SPGroup', '', {
        SPGroupID: String(candidate.id),
        AccountName: candidate.title,
        PrincipalType: 'SharePointGroup'
      });
    case 'securityGroup':
      return entity(candidate.loginName, candidate.title, candidate.title, 'SecGroup', 'Tenant', {
        PrincipalType: 'SecurityGroup'
      });
  }
}

/** What a resolve answers for a text that nobody, or more than one, matches. */
export function unresolvedEntity(queryString: string, matches: readonly PickerCandidate[]): JsonObject {
  return {
    ...entity(queryString, queryString, queryString, '', '', {}),
    IsResolved: false,
    MultipleMatches: matches.map(pickerEntity)
  };
}

function personEntity(person: DirectoryPerson, siteUserId: number | undefined): JsonObject {
  return entity(person.loginName, person.name, person.email, 'User', 'Tenant', {
    IsAltSecIdPresent: 'False',
    Title: person.jobTitle,
    Email: person.email,
    MobilePhone: '',
    OtherMails: '',
    Department: person.department,
    PrincipalType: 'User',
    ...(siteUserId === undefined ? {} : { SPUserID: String(siteUserId) })
  });
}

function entity(
  key: string,
  displayText: string,
  description: string,
  entityType: string,
  provider: string,
  entityData: JsonObject
): JsonObject {
  return {
    Key: key,
    DisplayText: displayText,
    IsResolved: true,
    Description: description,
    EntityType: entityType,
    EntityData: entityData,
    MultipleMatches: [],
    ProviderName: provider,
    ProviderDisplayName: provider
  };
}
