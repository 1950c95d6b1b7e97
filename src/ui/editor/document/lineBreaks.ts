const blocks = 'p, div, li, ul, ol, h2, h3, h4, blockquote, pre, table, thead, tbody, tr, th, td, body';

function isBlank(node: Node): boolean {
  return (
    node.nodeType === Node.TEXT_NODE && !/[^\s\u200b]/.test((node.textContent ?? '').replace(/\u00a0/g, 'x'))
  );
}

function isBlock(node: Node): boolean {
  return node instanceof Element && node.matches(blocks);
}

/** Whether nothing follows on the break's line, so that it shows nothing. */
function endsItsLine(lineBreak: Node): boolean {
  let node = lineBreak;
  for (;;) {
    let next = node.nextSibling;
    while (next && isBlank(next)) next = next.nextSibling;
    if (next) return isBlock(next);
    const parent = node.parentNode;
    if (!parent || isBlock(parent)) return true;
    node = parent;
  }
}

/** Takes away breaks at the end of a block, which browsers write and do not show. */
export function dropIdleBreaks(body: HTMLElement): void {
  for (const lineBreak of Array.from(body.querySelectorAll('br')).reverse()) {
    if (endsItsLine(lineBreak)) lineBreak.remove();
  }
}
