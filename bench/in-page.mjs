// Functions that run in a page: each by itself, sent there as text.

/** Waits until words are painted where `selector` says. Resolves with the time, as the system's clock has it. */
export function whenSeen(selector) {
  return new Promise((seen) => {
    const look = () => {
      const element = document.querySelector(selector)
      const isThere =
        element !== null && element.getClientRects().length > 0 && element.innerText.trim() !== ''
      requestAnimationFrame(isThere ? afterThisFrame : look)
    }
    // What is posted in a frame arrives when its layout and paint are done.
    const afterThisFrame = () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        seen(Date.now())
      }
      port2.postMessage(null)
    }
    look()
  })
}

/** From now on, waits for the next key and for the frame in which it has changed the selected row's text. */
export function awaitEdit() {
  const rowText = () => document.querySelector('tr[data-claim][aria-selected="true"]')?.textContent
  const before = rowText()
  let pressed = Number.NaN
  window.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
    },
    { capture: true, once: true },
  )
  window.painted = new Promise((painted) => {
    const afterThisFrame = () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        painted(performance.now() - pressed)
      }
      port2.postMessage(null)
    }
    const observer = new MutationObserver(() => {
      if (rowText() === before) return
      observer.disconnect()
      requestAnimationFrame(afterThisFrame)
    })
    const grid = document.querySelector('[role="grid"][aria-label="Claims"]')
    observer.observe(grid, { subtree: true, childList: true, characterData: true })
  })
}

/** Milliseconds from that key until its row was painted. */
export const paintedAfter = () => window.painted
