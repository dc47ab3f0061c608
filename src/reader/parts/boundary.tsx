import { Component, type ReactNode } from 'react';
import { Failure } from './states';

interface Props {
  /** A change of this value (an address) tries again. */
  readonly resetOn?: string;
  readonly children: ReactNode;
}

/** Keeps a fault inside one part of the page: shows it there, and lets the rest live. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetOn !== this.props.resetOn) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Failure code="view" onRetry={() => this.setState({ failed: false })} />;
  }
}
