import { errors } from '../errors';
import { directory, searchDirectory } from '../people/directory';
import {
  pickerEntity,
  PRINCIPAL_TYPES,
  unresolvedEntity,
  type PickerCandidate
} from '../people/pickerEntity';
import type { RequestContext } from '../rest/context';
import { action, extendEntity } from '../rest/define';
import type { JsonObject } from '../rest/json';
import type { MethodArguments } from '../rest/methodArguments';
import { valueNode } from '../rest/nodes';
import { demand } from '../security/authorizer';
import { everyoneLoginName, everyoneTitle } from '../security/groupAuthorizer';
import { RootType } from './root';

const service = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
const defaultMaximum = 30;

/** What the people picker control asks: search while typing, resolve what was typed. Both answer JSON in a string. */
export function registerPeoplePicker(): void {
  extendEntity(RootType, {
    methods: [
      action(`${service}.clientPeoplePickerSearchUser`, (_root, args, context) => {
        const { text, candidates, maximum } = readQuery(args, context);
        const found = matching(candidates, text).slice(0, maximum);
        return valueNode('ClientPeoplePickerSearchUser', JSON.stringify(found.map(pickerEntity)));
      }),
      action(`${service}.clientPeoplePickerResolveUser`, (_root, args, context) => {
        const { text, candidates } = readQuery(args, context);
        return valueNode('ClientPeoplePickerResolveUser', JSON.stringify(resolve(candidates, text)));
      })
    ]
  });
}

/** One exact match wins over several that only begin alike. */
function resolve(candidates: readonly PickerCandidate[], text: string): JsonObject {
  const wanted = text.trim().toLowerCase();
  const exact = candidates.filter((candidate) => keysOf(candidate).includes(wanted));
  const [first, ...more] = exact.length > 0 ? exact : matching(candidates, text);
  return first && more.length === 0
    ? pickerEntity(first)
    : unresolvedEntity(text, first ? [first, ...more] : []);
}

interface PickerQuery {
  readonly text: string;
  readonly maximum: number;
  readonly candidates: readonly PickerCandidate[];
}

function readQuery(args: MethodArguments, context: RequestContext): PickerQuery {
  demand(context, 'open', { web: context.web });
  const query = args.object('queryParams');
  const text = query['QueryString'];
  if (typeof text !== 'string') throw errors.invalidArgument('QueryString must be a text.');
  return {
    text,
    maximum: Number(query['MaximumEntitySuggestions'] ?? defaultMaximum),
    candidates: candidatesOf(query, context)
  };
}

function candidatesOf(query: JsonObject, context: RequestContext): readonly PickerCandidate[] {
  const { store, web } = context;
  const asked = Number(query['PrincipalType'] ?? PRINCIPAL_TYPES.all);
  const types = asked === 0 ? PRINCIPAL_TYPES.all : asked;
  const onlyGroup = Number(query['SharePointGroupID'] ?? 0);
  const members = onlyGroup > 0 ? new Set(store.groups.memberIds(web.siteId, onlyGroup)) : undefined;
  const people = directory
    .map((person): Extract<PickerCandidate, { kind: 'person' }> => {
      const siteUserId = store.users.byLogin(web.siteId, person.loginName)?.id;
      return { kind: 'person', person, siteUserId };
    })
    .filter(({ siteUserId }) => !members || (siteUserId !== undefined && members.has(siteUserId)));
  const groups = members ? [] : store.groups.ofSite(web.siteId);
  return [
    ...(types & PRINCIPAL_TYPES.user ? people : []),
    ...(types & PRINCIPAL_TYPES.sharePointGroup
      ? groups.map(({ id, title, description }): PickerCandidate => ({
          kind: 'siteGroup',
          id,
          title,
          description
        }))
      : []),
    ...(types & PRINCIPAL_TYPES.securityGroup && !members
      ? [{ kind: 'securityGroup' as const, loginName: everyoneLoginName, title: everyoneTitle }]
      : [])
  ];
}

function matching(candidates: readonly PickerCandidate[], text: string): readonly PickerCandidate[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const people = new Set(searchDirectory(text));
  return candidates.filter((candidate) =>
    candidate.kind === 'person' ? people.has(candidate.person) : beginsAnyWord(candidate.title, wanted)
  );
}

function beginsAnyWord(title: string, wanted: string): boolean {
  const lower = title.toLowerCase();
  return lower.startsWith(wanted) || lower.split(' ').some((word) => word.startsWith(wanted));
}

function keysOf(candidate: PickerCandidate): readonly string[] {
  switch (candidate.kind) {
    case 'person':
      return [candidate.person.loginName, candidate.person.email, candidate.person.name.toLowerCase()];
    case 'siteGroup':
      return [candidate.title.toLowerCase()];
    case 'securityGroup':
      return [candidate.loginName, candidate.title.toLowerCase()];
  }
}
