/** What was printed, instead of the browser's dialog. `jest.restoreAllMocks` ends it. */
export interface CapturedPrint {
  readonly print: jest.Mock;
  /** The page as the printer gets it; `undefined` when it is gone. */
  readonly page: () => Document | undefined;
}

/** Prints go here from now on. */
export function capturePrint(): CapturedPrint {
  const print = jest.fn();
  const append = document.body.append.bind(document.body);
  jest.spyOn(document.body, 'append').mockImplementation((...nodes) => {
    append(...nodes);
    const [frame] = nodes;
    if (frame instanceof HTMLIFrameElement && frame.contentWindow) frame.contentWindow.print = print;
  });
  return { print, page: () => document.querySelector('iframe')?.contentDocument ?? undefined };
}
