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
  const common = { claim, me, isReadOnly }
  return (
    <div className="sect s-sign">
      <h3>Sign-off</h3>
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
          hint={first ? `By someone other than ${first.by}` : 'After the first'}
        />
      </div>
      {said ? <RefusalSentence id="sign-why" refused={said} /> : null}
    </div>
  )
}

interface CheckProps {
  readonly claim: Claim
  readonly me: string | null
  readonly isReadOnly: boolean
  readonly name: string
  readonly signed: SignOff | undefined
  readonly isNext: boolean
  readonly hint: string
}

function Check({ claim, me, isReadOnly, name, signed, isNext, hint }: CheckProps) {
  const whose = signed?.by
  return (
    <div className="sign">
      <span>{name}</span>
      {isNext && me !== null && !isReadOnly ? (
        <button
          type="button"
          className="button initials"
          aria-label={`${me}: sign the ${name.toLowerCase()}`}
          onClick={() => void send('sign-off', { claim: claim.id })}
        >
          {me}
        </button>
      ) : (
        <span className={`initials ${signed ? 'signed' : 'empty'}`}>{whose ?? '–'}</span>
      )}
      <span className="h-note">
        {signed ? <time dateTime={signed.at}>{fullTime(signed.at)}</time> : hint}
        {whose !== undefined && whose === me && !isReadOnly ? (
          <>
            {' '}
            <button
              type="button"
              className="link"
              aria-label={`Withdraw the ${name.toLowerCase()}`}
              onClick={() => void send('withdraw-sign-off', { claim: claim.id })}
            >
              Withdraw
            </button>
          </>
        ) : null}
      </span>
    </div>
  )
}
