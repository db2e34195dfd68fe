import { verbForms } from './verb-forms.ts'

/** Verbs with which a source states something: what follows are its words or its findings. */
export const REPORTING_VERBS: ReadonlySet<string> = verbForms(
  `say tell state claim announce insist declare assert maintain argue allege admit acknowledge confirm concede deny add
   note observe comment remark reply respond explain write report reveal disclose warn caution suggest conclude find
   estimate calculate predict project forecast expect believe think feel hope tweet testify reiterate stress
   emphasise emphasize contend complain recall describe characterise characterize dub pledge promise vow urge theorise
   theorize reason boast joke quip lament concur counter retort muse opine surmise notify inform`,
)

/** Verbs of taking a position: the act itself can be checked, as one checks a statement. */
export const POSITION_VERBS: ReadonlySet<string> = verbForms(
  `ask call demand refuse reject welcome condemn criticise criticize praise dismiss
   decline accuse blame regret plead favour favor protest appeal propose recommend
   advise`,
)

/** Plain verbs that take a position together with the word behind them. */
export const SPOKEN_PHRASES: readonly (readonly [verb: RegExp, last: string])[] = [
  [/^rul(?:e|es|ed|ing)$/, 'out'],
  [/^point(?:s|ed|ing)?$/, 'out'],
  [/^(?:make|makes|made|making)$/, 'clear'],
  [/^(?:leave|leaves|left|leaving)$/, 'open'],
]

/** Verbs that only report where a statement plainly follows: "she found her keys" reports nothing. */
export const OFTEN_PLAIN_VERBS: ReadonlySet<string> = verbForms(
  `find believe think feel hope expect add project report tell write describe respond explain reveal counter recall
   suggest calculate show know hear note observe stress reason maintain back`,
)

/** Nouns for people and bodies that speak: what stands before a reporting verb is then a source. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `official officials minister ministers police spokesman spokeswoman spokesperson diplomats diplomat government
   authorities ministry department agency report reports study studies survey poll researchers scientists experts
   analysts witnesses prosecutors lawyers critics sources statement president chairman director coach author authors
   company court judge website site magazine newspaper`.split(/\s+/),
)
