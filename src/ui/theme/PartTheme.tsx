import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { Culture } from '../words/culture';
import { themeVariables } from './themeVariables';

const context = React.createContext<IReadonlyTheme | undefined>(undefined);

/** The theme of the page or section, for what is drawn outside of the part: panels. */
export function usePartTheme(): IReadonlyTheme | undefined {
  return React.useContext(context);
}

export interface PartThemeProps {
  readonly theme: IReadonlyTheme | undefined;
  readonly culture: Culture;
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
}

/** The root of a part: its colours as custom properties, its language and its direction. */
export function PartTheme(props: PartThemeProps): JSX.Element {
  const { theme, culture } = props;
  const style = React.useMemo(() => themeVariables(theme) as React.CSSProperties, [theme]);
  return (
    <context.Provider value={theme}>
      <div
        className={props.className}
        style={style}
        lang={culture.locale}
        dir={culture.isRightToLeft ? 'rtl' : 'ltr'}
      >
        {props.children}
      </div>
    </context.Provider>
  );
}
