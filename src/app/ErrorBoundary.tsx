import { Component, type ReactNode } from 'react';
import { CrashScreen } from './CrashScreen';

interface ErrorBoundaryProps {
  /** Saves everything on this device as files; resolves with the reason where it could not. */
  readonly rescue: () => Promise<string | null>;
  readonly children: ReactNode;
}

/** The last net under every screen: a bug ends here, and here the user gets the data as files. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(thrown: unknown): { readonly error: Error } {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashScreen error={error} rescue={this.props.rescue} />;
  }
}
