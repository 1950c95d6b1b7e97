import { errors } from '../errors';
import type { FieldRow } from '../store/fields';
import type { Compiled, FilterScope } from './compileFilter';
import { columnOfField, queryColumn, type ValueKind } from './queryColumn';

type BuildCondition = (sql: string, kind: ValueKind) => Compiled;

/** Members of a person that can be filtered, and where a user's document keeps them. */
const personMembers: Readonly<Record<string, { sql: string; kind: ValueKind }>> = {
  id: { sql: 'id', kind: 'number' },
  title: { sql: "json_extract(doc, '$.title')", kind: 'text' },
  name: { sql: "json_extract(doc, '$.loginName')", kind: 'text' },
  email: { sql: "json_extract(doc, '$.email')", kind: 'text' },
  username: { sql: "json_extract(doc, '$.email')", kind: 'text' },
  sipaddress: { sql: "json_extract(doc, '$.email')", kind: 'text' },
  jobtitle: { sql: "json_extract(doc, '$.jobTitle')", kind: 'text' },
  department: { sql: "json_extract(doc, '$.department')", kind: 'text' }
};

/** A condition on a member of a lookup or person: `Owner/Title eq 'x'`. */
export function compileReference(
  field: FieldRow,
  member: string,
  scope: FilterScope,
  build: BuildCondition
): Compiled {
  const column = columnOfField(field, scope.fields);
  if (column.kind === 'set' && member.toLowerCase() !== 'id') {
    return within(column.sql, true, members(field, member, scope, build));
  }
  if (member.toLowerCase() === 'id' && column.kind !== 'set') return build(column.sql, 'number');
  return within(column.sql, column.kind === 'set', members(field, member, scope, build));
}

interface MemberQuery {
  readonly from: string;
  readonly condition: Compiled;
  readonly values: readonly string[];
}

function members(field: FieldRow, member: string, scope: FilterScope, build: BuildCondition): MemberQuery {
  if (/^User/.test(field.type)) {
    const known = personMembers[member.toLowerCase()];
    if (!known) throw errors.fieldUnknown(`${field.internalName}/${member}`);
    const sql = known.kind === 'text' ? `${known.sql} COLLATE NOCASE` : known.sql;
    return {
      from: 'site_users WHERE site_id = ? AND',
      condition: build(sql, known.kind),
      values: [scope.siteId]
    };
  }
  const target = scope.target(field);
  if (!target) throw errors.fieldUnknown(`${field.internalName}/${member}`);
  const column = queryColumn(target.fields, member);
  return { from: `${target.table} WHERE`, condition: build(column.sql, column.kind), values: [] };
}

function within(column: string, isSet: boolean, { from, condition, values }: MemberQuery): Compiled {
  const ids = `SELECT id FROM ${from} ${condition.sql}`;
  const sql = isSet
    ? `EXISTS (SELECT 1 FROM json_each(${column}) WHERE value IN (${ids}))`
    : `${column} IN (${ids})`;
  return { sql, values: [...values, ...condition.values] };
}
