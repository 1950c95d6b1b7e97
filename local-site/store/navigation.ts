import type { DocumentStore, DocumentTable } from './documents';

/** A link of a web's navigation. `parent`: a root below, or the id of the node above. */
export interface NavigationNode {
  readonly id: number;
  readonly webId: string;
  readonly parent: number;
  readonly order: number;
  readonly title: string;
  readonly url: string;
  readonly isVisible: boolean;
  readonly isExternal: boolean;
}

/** Ids of SharePoint's invisible root nodes. */
export const navigationRoots = { quickLaunch: 1025, topNavigationBar: 1002 } as const;

const FIRST_NODE_ID = 2001;

/** Navigation nodes. A web shows the usual links until somebody changes them. */
export class NavigationStore {
  private readonly nodes: DocumentStore<NavigationNode>;

  constructor(documents: DocumentTable) {
    this.nodes = documents.family('navigation');
  }

  children(webId: string, parent: number): readonly NavigationNode[] {
    return this.all(webId)
      .filter((node) => node.parent === parent)
      .sort((left, right) => left.order - right.order);
  }

  byId(webId: string, id: number): NavigationNode | undefined {
    return this.all(webId).find((node) => node.id === id);
  }

  add(
    webId: string,
    parent: number,
    input: Pick<NavigationNode, 'title' | 'url' | 'isVisible' | 'isExternal'>
  ): NavigationNode {
    this.keepDefaults(webId);
    const all = this.all(webId);
    const id = all.reduce((max, node) => Math.max(max, node.id), FIRST_NODE_ID - 1) + 1;
    const order = this.children(webId, parent).reduce((max, node) => Math.max(max, node.order), 0) + 1;
    const node = { ...input, id, webId, parent, order };
    this.nodes.add(webId, node, String(id));
    return node;
  }

  update(node: NavigationNode): void {
    this.keepDefaults(node.webId);
    this.nodes.update(node.webId, String(node.id), node);
  }

  /** With everything below. */
  remove(node: NavigationNode): void {
    this.keepDefaults(node.webId);
    for (const child of this.children(node.webId, node.id)) this.remove(child);
    this.nodes.remove(node.webId, String(node.id));
  }

  /** Puts the node right behind another of the same parent; `previousId` 0 means first. */
  moveAfter(node: NavigationNode, previousId: number): void {
    this.keepDefaults(node.webId);
    const others = this.children(node.webId, node.parent).filter((sibling) => sibling.id !== node.id);
    const at = others.findIndex((sibling) => sibling.id === previousId) + 1;
    const ordered = [...others.slice(0, at), node, ...others.slice(at)];
    for (const [index, sibling] of ordered.entries()) this.update({ ...sibling, order: index + 1 });
  }

  private all(webId: string): readonly NavigationNode[] {
    const stored = this.nodes.all(webId);
    const nodes = stored.length === 0 ? defaultNodes(webId) : stored.map((document) => document.value);
    return nodes.filter((node) => node.parent !== 0);
  }

  /** The first change writes the usual links down, and a mark so that an emptied navigation stays empty. */
  private keepDefaults(webId: string): void {
    if (this.nodes.all(webId).length > 0) return;
    const mark: NavigationNode = { ...defaultNode(webId, 0, '', ''), parent: 0 };
    for (const node of [mark, ...defaultNodes(webId)]) this.nodes.add(webId, node, String(node.id));
  }
}

function defaultNodes(webId: string): readonly NavigationNode[] {
  return [
    defaultNode(webId, 1031, 'Home', ''),
    defaultNode(webId, 1033, 'Documents', 'Shared Documents/Forms/AllItems.aspx'),
    defaultNode(webId, 1034, 'Site contents', '_layouts/15/viewlsts.aspx')
  ];
}

function defaultNode(webId: string, id: number, title: string, url: string): NavigationNode {
  return {
    id,
    webId,
    parent: navigationRoots.quickLaunch,
    order: id - 1030,
    title,
    url,
    isVisible: true,
    isExternal: false
  };
}
