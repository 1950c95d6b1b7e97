import type { ItemPage, ItemWithETag, ListField, ListInfo, ListItem } from './listTypes';
import { isShown, selectAndExpand } from './fieldKinds';
import type { RestClient } from './restClient';

const pageSize = 30;

/** What the list pages ask of one list. */
export class ListApi {
  private readonly path: string;

  /** `listUrl` is the server relative URL of the root folder. */
  public constructor(
    private readonly rest: RestClient,
    listUrl: string
  ) {
    this.path = `web/getlist('${encodeURIComponent(decodeURIComponent(listUrl).replace(/'/g, "''"))}')`;
  }

  public info(): Promise<ListInfo> {
    return this.rest.get(`${this.path}?$select=Id,Title,Description,ItemCount,BaseTemplate`);
  }

  public async fields(): Promise<ListField[]> {
    const { value } = await this.rest.get<{ value: ListField[] }>(
      `${this.path}/fields?$filter=Hidden eq false`
    );
    return value.filter(isShown);
  }

  public async firstPage(fields: readonly ListField[]): Promise<ItemPage> {
    return this.page(`${this.path}/items?${selectAndExpand(fields)}&$top=${pageSize}&$orderby=ID desc`);
  }

  public async page(address: string): Promise<ItemPage> {
    const answer = await this.rest.get<{ value: ListItem[]; 'odata.nextLink'?: string }>(address);
    return { items: answer.value, next: answer['odata.nextLink'] };
  }

  public async item(id: number, fields: readonly ListField[]): Promise<ItemWithETag> {
    const path = `${this.path}/items(${id})?${selectAndExpand(fields)}`;
    const response = await this.rest.getResponse(path, 'application/json;odata=minimalmetadata');
    const item = (await response.json()) as ListItem;
    return { item, etag: response.headers.get('etag') ?? String(item['odata.etag'] ?? '*') };
  }

  public async create(values: ListItem): Promise<void> {
    await this.rest.post(`${this.path}/items`, values);
  }

  public async update(id: number, values: ListItem, etag: string): Promise<void> {
    await this.rest.post(`${this.path}/items(${id})`, values, { 'x-http-method': 'MERGE', 'if-match': etag });
  }

  public async recycle(id: number): Promise<void> {
    await this.rest.post(`${this.path}/items(${id})/recycle`, undefined);
  }
}
