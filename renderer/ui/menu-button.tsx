import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import './menu-button.css'

interface Item {
  readonly id: string
  readonly label: string
  /** A word more on what it is, beside the label. */
  readonly hint?: ReactNode
}

interface MenuButtonProps {
  /** Name of the button and of its menu. */
  readonly label: string
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly items: readonly Item[]
  readonly onChoose: (id: string) => void
  readonly children: ReactNode
}

/** A button that opens a short list of things to do. */
export const MenuButton = ({ label, look = 'plain', items, onChoose, children }: MenuButtonProps) => (
  <MenuTrigger>
    <Button className={`button ${look}`} aria-label={label}>
      {children}
    </Button>
    <Popover className="menu-place" placement="bottom end" offset={4}>
      <Menu className="menu" aria-label={label} onAction={(id) => onChoose(String(id))}>
        {items.map(({ id, label: words, hint }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={words}>
            <span>{words}</span>
            {hint === undefined ? null : <span className="menu-hint">{hint}</span>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
