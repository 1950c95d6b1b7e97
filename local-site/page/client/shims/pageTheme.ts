import { createTheme, type ITheme } from '@fluentui/react/lib/Styling';
import { Customizations } from '@fluentui/react/lib/Utilities';

/** The theme that the page shares with every copy of Fluent 8 on it. */
export function getPageTheme(): ITheme {
  const { theme } = Customizations.getSettings(['theme']) as { theme?: ITheme };
  return theme ?? createTheme({});
}
