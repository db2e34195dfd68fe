import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import './error-boundary.css'

interface Props {
  /** Begins the sentence: "The list", "The window". */
  readonly what: string
  readonly children: ReactNode
}

/** Keeps a mistake of ours in one part of the window from taking the others and the work with it. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null }

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }

  override render(): ReactNode {
    const { message } = this.state
    const { what, children } = this.props
    if (message === null) return children
    return (
      <div className="broken-part" role="alert">
        <p>
          <b>{what} could not be drawn.</b> What was saved is on the disk. Try again, or load the page again.
        </p>
        <p>
          <Button look="primary" onClick={() => this.setState({ message: null })}>
            Try again
          </Button>{' '}
          <Button onClick={() => window.location.reload()}>Load the page again</Button>
        </p>
        <details>
          <summary>Details for support</summary>
          <code>{message}</code>
        </details>
      </div>
    )
  }
}
