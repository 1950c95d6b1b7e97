import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { getPageTheme } from './pageTheme';

/** Renders with a Fluent 9 theme that fits the page's Fluent 8 theme; without one, Fluent 9 fields are unstyled. */
export function render(node: React.ReactNode, element: HTMLElement): void {
  const theme = getPageTheme().isInverted ? webDarkTheme : webLightTheme;
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  // The property pane itself unmounts what it has rendered.
  // eslint-disable-next-line @rushstack/pair-react-dom-render-unmount
  ReactDOM.render(
    <FluentProvider theme={theme} dir={dir} style={{ background: 'transparent', height: '100%' }}>
      {node}
    </FluentProvider>,
    element
  );
}
