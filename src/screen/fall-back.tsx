import { Component, type ReactNode } from 'react';

interface FallBackProps {
  children: ReactNode;
  /** Shown in place of the children once they have failed. */
  to: ReactNode;
}

/** Keeps the page standing when a part of it throws: the editor, which is not ours, or a script that cannot be fetched. */
export class FallBack extends Component<FallBackProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.to : this.props.children;
  }
}
