import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { FluentTheme } from '../theme/FluentTheme';
import { PartTheme, usePartTheme } from '../theme/PartTheme';
import { useUiWords } from '../words/UiWords';
import { useFocusInside } from './useFocusInside';
import styles from './SidePanel.module.scss';

export interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

function PanelContent(props: { readonly children: React.ReactNode }): JSX.Element {
  const content = React.useRef<HTMLDivElement>(null);
  useFocusInside(content);
  return (
    <div ref={content} tabIndex={-1} className={styles.content}>
      {props.children}
    </div>
  );
}

/** A Fluent panel in the part's theme and language. Holds the keyboard while it is open, and gives it back. */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const { strings, culture } = useUiWords();
  const theme = usePartTheme();
  return (
    <FluentTheme>
      <Panel
        isOpen
        type={PanelType.custom}
        customWidth="min(560px, 100vw)"
        headerText={props.title}
        headerTextProps={{ 'aria-level': 2 }}
        closeButtonAriaLabel={strings.Close}
        onDismiss={(event) => {
          // Keeps the panel: its content decides whether it may close.
          event?.preventDefault();
          props.onClose();
        }}
      >
        <PartTheme theme={theme} culture={culture} className={styles.theme}>
          <PanelContent>{props.children}</PanelContent>
        </PartTheme>
      </Panel>
    </FluentTheme>
  );
}
