/** One item of a list as a word processor writes it: on its own, with the level it stands on. */
export interface PastedItem {
  readonly level: number;
  readonly isOrdered: boolean;
  /** Items of different lists never share one. */
  readonly list: string;
  /** The number that stands before it. */
  readonly number: number;
  readonly content: readonly Node[];
}

interface OpenList {
  readonly item: PastedItem;
  readonly element: Element;
}

function startList(item: PastedItem, parent: Element): OpenList {
  const element = parent.ownerDocument.createElement(item.isOrdered ? 'ol' : 'ul');
  if (item.isOrdered && item.number > 1) element.setAttribute('start', String(item.number));
  parent.append(element);
  return { item, element };
}

function belongs(item: PastedItem, open: OpenList): boolean {
  return (
    open.item.level === item.level && open.item.isOrdered === item.isOrdered && open.item.list === item.list
  );
}

/** Items in a row as real lists, nested by their levels, put before `place`. */
export function insertLists(items: readonly PastedItem[], place: ChildNode): void {
  const document = place.ownerDocument ?? new Document();
  const root = document.createElement('div');
  const open: OpenList[] = [];
  for (const item of items) {
    while (open.length > 0) {
      const last = open[open.length - 1];
      if (!last || last.item.level < item.level || belongs(item, last)) break;
      open.pop();
    }
    const inner = open.at(-1);
    if (!inner || !belongs(item, inner)) open.push(startList(item, inner?.element.lastElementChild ?? root));
    const entry = document.createElement('li');
    entry.append(...item.content);
    open.at(-1)?.element.append(entry);
  }
  place.before(...root.childNodes);
}

/** Finds items in a row under `parent` and its children, and turns each row into lists. */
export function gatherLists(parent: Element, itemOf: (element: Element) => PastedItem | undefined): void {
  let row: PastedItem[] = [];
  let members: ChildNode[] = [];
  const close = (): void => {
    const [first] = members;
    if (first) insertLists(row, first);
    for (const member of members) member.remove();
    row = [];
    members = [];
  };
  for (const node of Array.from(parent.childNodes)) {
    const item = node instanceof Element ? itemOf(node) : undefined;
    if (item) {
      row.push(item);
      members.push(node);
    } else if (
      node instanceof Element ||
      /\S/.test(node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')
    ) {
      close();
      if (node instanceof Element) gatherLists(node, itemOf);
    }
  }
  close();
}
