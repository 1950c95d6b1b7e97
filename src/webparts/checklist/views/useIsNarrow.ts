import * as React from 'react';

/** As in the style sheets: below this a calendar of seven columns cannot be read. */
const narrowPixels = 640;

/** Whether the element has little room: a web part can stand in a narrow column of a wide page. */
export function useIsNarrow(element: React.RefObject<HTMLElement>): boolean {
  const [isNarrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const observed = element.current;
    if (!observed || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setNarrow(entry.contentRect.width < narrowPixels);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
