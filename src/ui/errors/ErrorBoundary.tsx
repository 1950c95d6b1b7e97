import * as React from 'react';
import { Button } from '../controls/Button';
import { Notice } from './Notice';

interface ErrorBoundaryProps {
  readonly title: string;
  readonly tryAgain: string;
  readonly children: React.ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** Keeps one part's defect from emptying the page: says so, and lets the person start the part again. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  public override readonly state: ErrorBoundaryState = { error: undefined };

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  public override render(): React.ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Notice
        tone="error"
        role="alert"
        title={this.props.title}
        actions={
          <Button icon="refresh" onClick={() => this.setState({ error: undefined })}>
            {this.props.tryAgain}
          </Button>
        }
      >
        <p>{error.message}</p>
      </Notice>
    );
  }
}
