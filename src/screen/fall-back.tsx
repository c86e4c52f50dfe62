import { Component, type ReactNode } from 'react';
import { onRetry } from './lazy-part';

interface FallBackProps {
  children: ReactNode;
  /** Shown in place of the children once they have failed. */
  to: ReactNode;
}

/**
 * Keeps the page standing when a part of it throws: the editor, which is not ours, or a script that cannot be fetched.
 * Tries again when parts are asked for again.
 */
export class FallBack extends Component<FallBackProps, { failed: boolean }> {
  override state = { failed: false };
  private stopWaiting = () => {};

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.stopWaiting();
    this.stopWaiting = onRetry(() => {
      this.stopWaiting();
      this.setState({ failed: false });
    });
  }

  override componentWillUnmount(): void {
    this.stopWaiting();
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.to : this.props.children;
  }
}
