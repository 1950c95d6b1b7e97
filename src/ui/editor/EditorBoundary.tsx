import * as React from 'react';

interface EditorBoundaryProps {
  /** What is shown after a defect; it can let the editor start again. */
  readonly fallback: (onRetry: () => void) => React.ReactNode;
  readonly children: React.ReactNode;
}

/** A defect of the editor takes the tools away, not the text. */
export class EditorBoundary extends React.Component<EditorBoundaryProps, { readonly isBroken: boolean }> {
  public override readonly state = { isBroken: false };

  public static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  public override render(): React.ReactNode {
    if (this.state.isBroken) return this.props.fallback(() => this.setState({ isBroken: false }));
    return this.props.children;
  }
}
