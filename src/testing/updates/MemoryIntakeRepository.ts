import { RepositoryError } from '../../domain/RepositoryError';
import type {
  IntakeOutcome,
  IntakeRepository,
  RowToWrite,
  WriteIntakeOptions
} from '../../domain/updates/IntakeRepository';
import { saidFields, type NoticeContent } from '../../domain/updates/notice';
import type { Notice } from '../../domain/updates/NoticeRepository';
import { suggestOwner, type OwnerRule } from '../../domain/updates/ownerRules';
import { contentToWrite } from '../../domain/updates/plan/contentToWrite';
import type { KnownNotice } from '../../domain/updates/plan/knownNotice';
import { noOverrides } from '../../domain/updates/required';
import { formatFingerprint } from '../../domain/updates/text/fingerprint';
import { textOfHtml } from '../../domain/updates/text/htmlText';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryUpdateRepository } from './MemoryUpdates';

/** As many as SharePoint gets in one batch: a stop takes effect after them. */
const batch = 50;

type Written = 'added' | 'changed' | 'alreadyThere';

function placeOf(content: Partial<NoticeContent>): Partial<Pick<Notice, 'listedOn'>> {
  return typeof content.published === 'string' ? { listedOn: `${content.published.slice(0, 19)}Z` } : {};
}

function wordsOf({ bodyHtml }: Partial<NoticeContent>): Partial<Pick<Notice, 'text'>> {
  return bodyHtml === undefined ? {} : { text: bodyHtml === null ? '' : textOfHtml(bodyHtml) };
}

/** The in-memory twin of the intake. */
export class MemoryIntakeRepository extends MemoryUpdateRepository implements IntakeRepository {
  public async known(keys: readonly string[]): Promise<readonly KnownNotice[]> {
    const wanted = new Set(keys);
    return this.reading(() => [...this.rows.notices.values()].filter(({ key }) => wanted.has(key)));
  }

  public async write(
    rows: readonly RowToWrite[],
    { ownerRules = [], onProgress, signal }: WriteIntakeOptions = {}
  ): Promise<IntakeOutcome> {
    await this.reading(() => undefined);
    if (rows.length > 0) await this.writing('canAdd', () => undefined);
    const done: Record<Written, string[]> = { added: [], changed: [], alreadyThere: [] };
    const failed: { key: string; error: Error }[] = [];
    let tried = 0;
    for (; tried < rows.length && signal?.aborted !== true; tried += batch) {
      const chunk = rows.slice(tried, tried + batch);
      for (const row of chunk) {
        try {
          done[this.writeRow(row, ownerRules)].push(row.key);
        } catch (error) {
          failed.push({ key: row.key, error: error as Error });
        }
      }
      onProgress?.({ done: tried + chunk.length, total: rows.length });
    }
    return { ...done, failed, notTried: rows.slice(tried).map(({ key }) => key) };
  }

  private writeRow(row: RowToWrite, ownerRules: readonly OwnerRule[]): Written {
    if (row.verdict === 'changed') return this.changeRow(row);
    if (this.rows.noticeByKey(row.key)) return 'alreadyThere';
    const { draft, key, fingerprint, revision } = row;
    const { unsaid: _unsaid, derived, sourceKind, sourceId, ...content } = draft;
    const id = this.rows.site.nextId();
    this.rows.notices.set(id, {
      ...content,
      id,
      etag: nextEtag(firstEtag(id)),
      key,
      sourceKind,
      sourceId,
      listedOn: this.rows.site.nowIso(),
      ...placeOf(content),
      text: '',
      ...wordsOf(content),
      revision,
      revisedOn: this.rows.site.today(),
      fingerprint,
      derived,
      state: 'open',
      owner: suggestOwner(draft, ownerRules)?.owner ?? null,
      adminImpact: null,
      userImpact: null,
      rollsOutOn: null,
      decision: null,
      overrides: noOverrides
    });
    return 'added';
  }

  private changeRow(row: Extract<RowToWrite, { verdict: 'changed' }>): Written {
    const { known, draft, fingerprint, matters, revision, key } = row;
    const current = this.rows.notices.get(known.id);
    if (current?.revision !== known.revision || current.lastModified !== known.lastModified) {
      if (current && current.revision === revision && isSame(current, row)) return 'alreadyThere';
      throw new RepositoryError('conflict', `The notice ${key} is not what the import was planned for.`);
    }
    if (matters) this.keep(current);
    const content = contentToWrite(row);
    const said = new Set(saidFields(draft));
    const reopened = current.state === 'decided' ? 'changed' : current.state;
    this.rows.notices.set(current.id, {
      ...current,
      ...content,
      ...placeOf(content),
      ...wordsOf(content),
      etag: nextEtag(current.etag),
      derived: new Set([...current.derived].filter((field) => !said.has(field))),
      fingerprint,
      revision,
      ...(matters ? { revisedOn: this.rows.site.today(), state: reopened } : {})
    });
    return 'changed';
  }

  private keep(current: Notice): void {
    const { id, title, bodyHtml, severity, isMajorChange, actBy, lastModified, revision, revisedOn } =
      current;
    const text = { title, bodyHtml, severity, isMajorChange, actBy, lastModified, revision, revisedOn };
    this.rows.revisions.set(`${current.key}|${revision}`, { noticeId: id, ...text });
  }
}

function isSame(current: Notice, { fingerprint, draft }: RowToWrite): boolean {
  const sameTime = draft.unsaid.has('lastModified') || current.lastModified === draft.lastModified;
  return (
    sameTime &&
    current.fingerprint !== undefined &&
    formatFingerprint(current.fingerprint) === formatFingerprint(fingerprint)
  );
}
