import { Component } from 'react';
import type { ReactNode } from 'react';
import { Notice } from './notice';
import { reload } from './reload';
import { say } from './words/say';

interface Props {
  readonly children: ReactNode;
}

/** A defect in a screen shows one sentence instead of an empty frame; nothing saved is touched by it. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Notice sentence={say('Something went wrong on this screen. What was saved is safe.')} onRetry={reload} />;
  }
}
