import { verbForms } from './verb-forms.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Verbs that join an effect to its cause. */
export const CAUSAL_VERBS: ReadonlySet<string> = verbForms(
  'cause prompt trigger inspire provoke spark fuel enable spur impact affect attribute blame',
)

/** Phrases that join an effect to its cause, in small letters. */
export const CAUSAL_PHRASE =
  /\b(?:because|due to|owing to|thanks to|as a result|results? (?:from|in)|resulted (?:from|in)|resulting (?:from|in)|(?:led|leads?|leading) to|stem(?:s|med|ming)? from|in response to|contribut(?:e|es|ed|ing) to|responsible for|helped? (?:make|made|improve|create|to)|consequence of|key to|effects? of .+ on)\b/

/** Words that set one thing against others or against all. */
export const COMPARISON_WORDS: ReadonlySet<string> = list(
  `first last only sole alone most least best worst largest biggest smallest highest lowest oldest youngest newest
   longest shortest deadliest fastest richest poorest busiest record unprecedented unique never more fewer
   less worse higher lower larger bigger smaller greater faster slower cheaper stronger weaker
   holiest rival unlike than increasingly debut`,
)

/** Verbs of a trend. Without a figure they make a comparison. */
export const TREND_VERBS: ReadonlySet<string> = verbForms(
  `rise fall grow shrink increase decrease decline drop double triple halve slip overtake outpace exceed surpass soar
   plunge surge climb jump improve worsen narrow widen outnumber`,
)

/** Words for all or none: a count that one case can refute. */
export const UNIVERSAL_WORDS: ReadonlySet<string> = list(
  'all every each no none nobody neither nothing both entire everyone always',
)

/** Verbs whose point is when something begins, ends or takes place. */
export const TIMING_VERBS: ReadonlySet<string> = verbForms(
  'begin start end open close finish expire resume occur happen last date',
)

/** Verbs of what is fixed for later. */
export const SCHEDULING_VERBS: ReadonlySet<string> = verbForms('plan intend schedule prepare')

/** Verbs of a lasting property, rule or relation. */
export const STATE_VERBS: ReadonlySet<string> = verbForms(
  `have own contain include consist belong require allow permit cost weigh measure represent symbolise symbolize mean
   depend apply exist remain live stand lie refer focus account provide involve seem appear lack need know cover treat fill
   increase affect host share border employ serve hold`,
)

/** Nouns for an office, a role or a kinship: beside a name they make an identity. */
export const ROLE_NOUNS: ReadonlySet<string> = list(
  `president minister secretary mayor governor senator chancellor king queen prince princess pope ambassador commissioner
   chairman chairwoman chair chief director executive manager head leader founder co-founder cofounder creator owner
   editor author writer journalist reporter correspondent columnist blogger professor researcher scientist economist analyst
   spokesman spokeswoman spokesperson representative undersecretary deputy officer general colonel captain sergeant
   lieutenant commander judge justice prosecutor attorney lawyer detective sheriff coach striker goalkeeper defender
   midfielder player referee champion actor actress singer musician artist director physician doctor surgeon nurse
   homeopath priest bishop archbishop cardinal rabbi imam student teacher major member spokesmen father mother son daughter
   brother sister wife husband uncle aunt widow coauthor co-author worker candidate lawmaker congressman congresswoman
   councillor engineer farmer resident treasurer trustee curator principal`,
)

/** Things with consequence for life, law, power or health: a desk looks there first. */
export const GRAVE_WORDS: ReadonlySet<string> = new Set([
  ...verbForms(
    `kill die injure wound murder assault attack arrest charge convict sentence jail imprison sue ban fire shoot bomb
     invade seize evacuate collapse crash resign impeach execute deport detain interrogate torture rape steal defraud
     overwhelm crumble accuse prosecute raid threaten strike launch retaliate`,
  ),
  ...list(
    `death deaths dead casualties victims injuries murder manslaughter trial guilty court charges crime grand theft fraud
     corruption war military troops army militants fighters artillery missiles weapons ammunition nuclear airstrikes
     invasion shells shell hostage terrorism police prison bail hospital disease infection cancer epidemic vaccine
     malnutrition evidence election referendum parliament sanctions bankruptcy vulnerabilities pollution emissions
     illegal illegally allegedly secretly privately discrimination abuse government denial law alert`,
  ),
])

/** Words of judgement: with them a sentence turns on taste. */
export const OPINION_WORDS: ReadonlySet<string> = list(
  `excellent wonderful terrible awful beautiful ugly amazing great evil vile brilliant disgusting outrageous sickened
   rightly unfortunately fortunately hopefully sadly clearly obviously perhaps maybe surely exhausting hilarious emotional
   fantastic lovely boring exciting stunning shameful sensation blip`,
)
