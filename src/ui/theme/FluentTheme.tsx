import * as React from 'react';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { createTheme, type IPartialTheme } from '@fluentui/react/lib/Styling';
import { useUiWords } from '../words/UiWords';
import { usePartTheme } from './PartTheme';

/** Fluent's components in the part's theme and direction. */
export function FluentTheme(props: { readonly children: React.ReactNode }): JSX.Element {
  const { culture } = useUiWords();
  const theme = usePartTheme();
  const fluentTheme = React.useMemo(
    () => createTheme({ ...(theme as IPartialTheme | undefined), rtl: culture.isRightToLeft }),
    [theme, culture.isRightToLeft]
  );
  return (
    <ThemeProvider theme={fluentTheme} applyTo="none">
      {props.children}
    </ThemeProvider>
  );
}
