import { errors } from '../errors';
import { directory, findInDirectory, type DirectoryPerson } from '../people/directory';
import type { RequestContext } from '../rest/context';
import { action, defineEntity, extendEntity, link, property, readMethod } from '../rest/define';
import { entityNode, valueNode } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { unsupportedMethods } from '../rest/unsupported';
import { RootType } from './root';

/** SP.UserProfiles.PersonProperties, from the directory. */
const PersonPropertiesType = defineEntity<DirectoryPerson>({
  name: 'SP.UserProfiles.PersonProperties',
  metadataName: () => 'SP.ApiData.PersonProperties',
  editLink: (person) =>
    `sp.userprofiles.peoplemanager/getpropertiesfor('${encodeURIComponent(person.loginName)}')`,
  properties: [
    property('AccountName', (person) => person.loginName),
    property('DirectReports', () => new TypedArray('Edm.String', [])),
    property('DisplayName', (person) => person.name),
    property('Email', (person) => person.email),
    property('ExtendedManagers', () => new TypedArray('Edm.String', [])),
    property('ExtendedReports', (person) => new TypedArray('Edm.String', [person.loginName])),
    property('IsFollowed', () => false),
    property('LatestPost', () => null),
    property('Peers', () => new TypedArray('Edm.String', [])),
    property('PersonalSiteHostUrl', (_person, context) => `${context.origin}/`),
    property('PersonalUrl', (_person, context) => `${context.origin}/`),
    property('PictureUrl', () => null),
    property('Title', (person) => person.jobTitle),
    property(
      'UserProfileProperties',
      (person) =>
        new TypedArray(
          'SP.KeyValue',
          [...profileProperties(person)].map(
            ([Key, Value]) => new Complex('SP.KeyValue', { Key, Value, ValueType: 'Edm.String' })
          )
        )
    ),
    property('UserUrl', (_person, context) => `${context.origin}/`)
  ]
});

const PeopleManagerType = defineEntity<null>({
  name: 'SP.UserProfiles.PeopleManager',
  metadataName: () => 'SP.ApiData.PeopleManagers',
  editLink: () => 'sp.userprofiles.peoplemanager',
  properties: [
    property('EditProfileLink', (_manager, context) => `${context.origin}/_layouts/15/EditProfile.aspx`),
    property('IsMyPeopleListPublic', () => true)
  ],
  methods: [
    readMethod('getMyProperties', (_manager, _args, context) =>
      entityNode(PersonPropertiesType, me(context))
    ),
    readMethod('getPropertiesFor', (_manager, args) =>
      entityNode(PersonPropertiesType, personOf(args.string('accountName')))
    ),
    readMethod('getUserProfilePropertyFor', (_manager, args) => {
      const value = profileProperties(personOf(args.string('accountName'))).get(
        args.string('propertyName', 1)
      );
      return valueNode('GetUserProfilePropertyFor', value ?? '');
    }),
    ...unsupportedMethods<null>(
      `amIFollowedBy amIFollowing getFollowedTags getFollowersFor getMyFollowers getPeopleFollowedBy hideSuggestion
      setMyProfilePicture SetSingleValueProfileProperty SetMultiValuedProfileProperty getMySuggestions
      getPeopleFollowedByMe follow stopFollowing followTag stopFollowingTag`
    )
  ]
});

const UserProfileType = defineEntity<DirectoryPerson>({
  name: 'SP.UserProfiles.UserProfile',
  metadataName: () => 'SP.ApiData.UserProfiles',
  editLink: () => 'sp.userprofiles.profileloader.getprofileloader/getuserprofile',
  properties: [
    property('AccountName', (person) => person.loginName),
    property('DisplayName', (person) => person.name),
    property('O15FirstRunExperience', () => 0),
    property('PersonalSite', () => null),
    property('PersonalSiteCapabilities', () => 0),
    property('PersonalSiteInstantiationState', () => 0),
    property('PictureImportEnabled', () => false),
    property('PublicUrl', (_person, context) => `${context.origin}/`),
    property('UrlToCreatePersonalSite', (_person, context) => `${context.origin}/`)
  ],
  methods: unsupportedMethods('createPersonalSiteEnque shareAllSocialData')
});

const ProfileLoaderType = defineEntity<null>({
  name: 'SP.UserProfiles.ProfileLoader',
  metadataName: () => 'SP.ApiData.ProfileLoaders',
  editLink: () => 'sp.userprofiles.profileloader.getprofileloader',
  methods: [
    readMethod('getUserProfile', (_loader, _args, context) => entityNode(UserProfileType, me(context))),
    ...unsupportedMethods<null>('createPersonalSiteEnqueueBulk')
  ]
});

/** What SharePoint's profile service knows of a person, and no social feature. */
export function registerProfiles(): void {
  extendEntity(RootType, {
    navigation: [
      link('sp.userprofiles.peoplemanager', () => entityNode(PeopleManagerType, null)),
      link('sp.userprofiles.profileloader.getprofileloader', () => entityNode(ProfileLoaderType, null))
    ],
    methods: [
      action('sp.userprofiles.profileloader.getowneruserprofile', () => {
        const [owner] = directory;
        if (!owner) throw errors.userNotFound();
        return entityNode(UserProfileType, owner);
      })
    ]
  });
}

function me(context: RequestContext): DirectoryPerson {
  return personOf(context.user.loginName);
}

function personOf(accountName: string): DirectoryPerson {
  const person = findInDirectory(accountName);
  if (!person) throw errors.userMissing(accountName);
  return person;
}

function profileProperties(person: DirectoryPerson): ReadonlyMap<string, string> {
  const [firstName = '', ...rest] = person.name.split(' ');
  return new Map([
    ['AccountName', person.loginName],
    ['FirstName', firstName],
    ['LastName', rest.join(' ')],
    ['PreferredName', person.name],
    ['WorkEmail', person.email],
    ['UserName', person.email],
    ['Department', person.department],
    ['SPS-Department', person.department],
    ['Title', person.jobTitle],
    ['SPS-JobTitle', person.jobTitle],
    ['PictureURL', ''],
    ['SPS-UserPrincipalName', person.email]
  ]);
}
