import type { ButtonHTMLAttributes, ReactNode } from 'react'
import './button.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one thing a screen is for; `quiet` has no frame until it is pointed at. */
  readonly look?: 'plain' | 'primary' | 'quiet'
}

export const Button = ({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) => (
  <button type={type} className={`button ${look} ${className}`} {...rest} />
)

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Read aloud, and shown as the tooltip. */
  readonly label: string
  readonly children: ReactNode
}

/** A picture that needs no word beside it, because its name is one hover away. */
export const IconButton = ({ label, className = '', children, ...rest }: IconButtonProps) => (
  <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest}>
    {children}
  </button>
)
