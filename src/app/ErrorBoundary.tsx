import { Component } from 'react';
import type { ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What the fault happened at; another place clears it. */
  place: string;
  children: ReactNode;
  render: (error: Error, retry: () => void) => ReactNode;
}

/** Keeps a fault where it happened: the rest of the page goes on (features C3). */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null; place: string }> {
  override state: { error: Error | null; place: string } = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: { place: string }) {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render() {
    const { error } = this.state;
    return error ? this.props.render(error, () => this.setState({ error: null })) : this.props.children;
  }
}
