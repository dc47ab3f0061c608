import { Component, type ReactNode } from 'react';
import { Failure } from './states';
import { ViewLoadError } from './view-load-error';

interface Props {
  /** A change of this value (an address) tries again. */
  readonly resetOn?: string;
  /** Class of the box that holds the message. */
  readonly frame?: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** Keeps a fault inside one part of the page: shows it there, and lets the rest live. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.error !== null && before.resetOn !== this.props.resetOn) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Browsers remember a script that did not arrive; only a new page asks for it again.
    const again = (): void => (error instanceof ViewLoadError ? location.reload() : this.setState({ error: null }));
    return (
      <div className={this.props.frame}>
        <Failure level={1} code={error instanceof ViewLoadError ? error.code : 'view'} onRetry={again} />
      </div>
    );
  }
}
