import * as React from 'react';

/** Whether something in the box is wider than the box, so that it scrolls. */
export function useIsWide(box: React.RefObject<HTMLElement>): boolean {
  const [isWide, setWide] = React.useState(false);
  React.useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => setWide(element.scrollWidth > element.clientWidth);
    measure();
    if (typeof ResizeObserver !== 'function') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
  return isWide;
}
