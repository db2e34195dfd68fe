import { useDesk } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'

/** What the program could not read. Never passed over in silence. */
export function NotCheckedList() {
  const notChecked = useDesk(({ session }) => session?.found?.notChecked)
  if (!notChecked || notChecked.length === 0) return null
  return (
    <section className="not-checked" aria-label="Not checked">
      <h3>
        Not checked <span className="count">{notChecked.length}</span>
      </h3>
      <ul>
        {notChecked.map((words) => (
          <li key={`${words.start}-${words.end}-${words.why}`}>
            <button
              type="button"
              className="said"
              dir="auto"
              title={words.text}
              onClick={() => showWords(words)}
            >
              {words.text}
            </button>
            <span>{words.why}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
