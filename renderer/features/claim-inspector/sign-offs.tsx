import { type RefObject, useEffect, useId, useRef } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import type { SignOff } from '../../../shared/project/sign-off.ts'
import { type RefusedHere, useDesk } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { fullTime } from './local-time.ts'
import { RefusalSentence } from './refusal.tsx'
import './sign-offs.css'

/** Refusals that are told where one signs. */
export const SIGN_REFUSALS: ReadonlySet<string> = new Set(['same-person', 'nothing-to-sign', 'signed-twice'])

interface SignOffsProps {
  readonly claim: Claim
  readonly refused: RefusedHere | null
  readonly isReadOnly: boolean
}

/** Initials under the claim: two checks by two people. */
export function SignOffs({ claim, refused, isReadOnly }: SignOffsProps) {
  const me = useDesk((desk) => desk.start?.person?.initials ?? null)
  const [first, second] = claim.signOffs
  const said = refused && SIGN_REFUSALS.has(refused.code) ? refused : null
  const place = useRef<HTMLDivElement>(null)
  const act = useFocusHere(place, claim.signOffs.length)
  const isMine = first !== undefined && me !== null && isSamePerson(first.by, me)
  const common = { claim, me, isReadOnly, act }
  return (
    <div ref={place} className="sect s-sign">
      <h3 tabIndex={-1}>Sign-off</h3>
      <div className="signs">
        <Check
          {...common}
          name="First check"
          signed={first}
          isNext={!first}
          hint="Sign when the verdict is set"
        />
        <Check
          {...common}
          name="Second check"
          signed={second}
          isNext={first !== undefined && !second}
          isBarred={isMine}
          hint={
            isMine
              ? 'Someone else has to sign the second'
              : first
                ? `By someone other than ${first.by}`
                : 'After the first'
          }
        />
      </div>
      {said ? <RefusalSentence id="sign-why" refused={said} /> : null}
    </div>
  )
}

/** As the rule of the desk has it: "ab" is "AB". */
const isSamePerson = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The button that was pressed goes when it is answered: the focus then stays in the section. */
function useFocusHere(place: RefObject<HTMLElement | null>, count: number): (done: Promise<unknown>) => void {
  const isWanted = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count is what this waits for
  useEffect(() => {
    if (!isWanted.current) return
    isWanted.current = false
    const next =
      place.current?.querySelector<HTMLElement>('button:enabled') ?? place.current?.querySelector('h3')
    next?.focus()
  }, [count, place])
  return (done) => {
    isWanted.current = true
    void done.then((sent) => {
      if (sent === null) isWanted.current = false
    })
  }
}

interface CheckProps {
  readonly claim: Claim
  readonly me: string | null
  readonly isReadOnly: boolean
  readonly name: string
  readonly signed: SignOff | undefined
  readonly isNext: boolean
  /** Next, but not for whoever sits here. */
  readonly isBarred?: boolean
  readonly act: (done: Promise<unknown>) => void
  readonly hint: string
}

function Check(props: CheckProps) {
  const { claim, me, isReadOnly, name, signed, isNext, isBarred = false, act, hint } = props
  const whose = signed?.by
  const hintId = useId()
  return (
    <div className="sign">
      <span>{name}</span>
      {isNext && me !== null && !isReadOnly ? (
        <button
          type="button"
          className="button initials"
          aria-label={`${me}: sign the ${name.toLowerCase()}`}
          aria-describedby={hintId}
          disabled={isBarred}
          onClick={() => act(send('sign-off', { claim: claim.id }))}
        >
          {me}
        </button>
      ) : (
        <span className={`initials ${signed ? 'signed' : 'empty'}`}>{whose ?? '–'}</span>
      )}
      <span id={hintId} className="h-note">
        {signed ? <time dateTime={signed.at}>{fullTime(signed.at)}</time> : hint}
        {whose !== undefined && whose === me && !isReadOnly ? (
          <>
            {' '}
            <button
              type="button"
              className="link"
              aria-label={`Withdraw the ${name.toLowerCase()}`}
              onClick={() => act(send('withdraw-sign-off', { claim: claim.id }))}
            >
              Withdraw
            </button>
          </>
        ) : null}
      </span>
    </div>
  )
}
