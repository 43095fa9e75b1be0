import { Component, type ReactNode } from 'react';
import { State } from './State';
import { BrokenPicture } from '../pictures/BrokenPicture';

interface Props {
  readonly children: ReactNode;
}

/** Keeps what breaks on one page from taking the pane down: articles and figures are still there. */
export class PageBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <State
        picture={<BrokenPicture />}
        title="This page could not be shown"
        text="Your articles and figures are still there. Try again, or close the pane and open it again."
        action={{ label: 'Try again', act: () => this.setState({ broken: false }) }}
        urgent
      />
    );
  }
}
