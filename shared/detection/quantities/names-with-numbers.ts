import { countedNoun } from './counted-noun.ts'
import { isCapital, isHyphen, startsSentence, type Token, tokenAt } from './figure-tokens.ts'
import { NOUN_STOPS } from './noun-forms.ts'
import { SMALL_NUMBERS, TEN_NUMBERS } from './number-words.ts'
import { readUnit } from './read-unit.ts'

// What is numbered and not counted.
const NUMBERED: ReadonlySet<string> = new Set(
  `boeing airbus flight route room no nos number numbers article articles chapter chapters psalm type interstate hangar iphone ipad android
windows engine apollo studio formula proposition order section sections page pages paragraph war bill act category phase platform
gate level tier band stage unit building apartment flat suite door floor line bus tram highway junction exit channel area zone
district ward precinct lot case docket form size version model series season episode volume vol part figure table step grade
class year week day group team lane seat row block cell pier terminal dock berth track mark convoy squadron appendix clause
rule resolution protocol amendment schedule title file verse genesis exodus luke john matthew romans acts isaiah playstation
xbox galaxy ios macos generation gen top fortune ftse nikkei dax cac euro vision agenda round week heat leg`.split(
    /\s+/,
  ),
)
// Also common nouns: "that day 12 ships sank" numbers no day, so a counted noun after the digits frees them.
const COMMON_NOUNS =
  /^(?:year|week|day|team|group|class|case|line|building|area|ward|block|war|part|order|act|size|level|bus|euro|season|title|top|vision|series|unit|table|file|heat|leg|number|numbers|exit|form|round|floor|step|figure|row|pages|seat|track|mark)$/
const STREETS =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Place|Boulevard|Terrace|Crescent|Close|Row|Court|Way|Highway|Quay|Wharf|Gardens|Park)$/
const DIALS = /^(?:call|calls|called|calling|dial|dialled|dialed|dialling|phone|phoned|ring|text)$/

/** A number that names something: a model, a road, a house, a telephone, a title, a version. */
export function isNameNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (token.kind === 'word')
    return (
      isCapital(token) &&
      isNumberWord(token.low) &&
      !startsSentence(tokens, at) &&
      !afterFunctionWord(tokens, at)
    )
  if (token.kind !== 'digits' || !/^\d+(?:\.\d+)?$/.test(token.text)) return false
  return (
    isInQuotes(tokens, at) ||
    isYear(tokens, at) ||
    isAddress(tokens, at) ||
    isTitle(tokens, at) ||
    followsName(tokens, at)
  )
}

/** Joined to letters, to another number, or to a sign that makes a code of it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  const glued =
    token.joined && (/^(?:word|digits|date)$/.test(before.kind) || /^[-‐#/:.@_&=№]$/.test(before.text))
  if (glued && !isSuffix(tokens, at)) return true
  if (/^[#№]$/.test(before.text)) return true
  if (token.kind !== 'digits') return false
  const beyond = tokenAt(tokens, at + 2)
  if (isLongRow(tokens, at)) return true
  if (!after.joined || !beyond.joined) return false
  return /^[/:.@_]$/.test(after.text) && /^(?:digits|word)$/.test(beyond.kind)
}

/** The groups of a telephone number: zeros in front, a plus, or digits beside digits. */
function isLongRow(tokens: readonly Token[], at: number): boolean {
  const { text } = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const zeros = /^0\d/.test(text)
  return zeros || before.kind === 'digits' || before.text === '+' || tokenAt(tokens, at + 1).kind === 'digits'
}

/** A minus stands free on its left; the hyphen of a code does not. */
const isSuffix = (tokens: readonly Token[], at: number): boolean => {
  const before = tokenAt(tokens, at - 1)
  return /^[-‐]$/.test(before.text) && (!before.joined || tokenAt(tokens, at - 2).kind === 'mark')
}

const isNumberWord = (word: string): boolean =>
  SMALL_NUMBERS.has(word) || TEN_NUMBERS.has(word) || word === 'half'

/** "A Three-point plan" has its capital from the sentence; "the Big Ten" has not. */
const afterFunctionWord = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens, at + 1) && !isCapital(tokenAt(tokens, at - 1))

const isInQuotes = (tokens: readonly Token[], at: number): boolean =>
  /^["“‘']$/.test(tokenAt(tokens, at - 1).text) &&
  tokenAt(tokens, at).joined &&
  /^["”’']$/.test(tokenAt(tokens, at + 1).text) &&
  tokenAt(tokens, at + 1).joined

function isYear(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(tokenAt(tokens, at).text)) return false
  const after = tokenAt(tokens, at + 1)
  return (
    !readUnit(tokens, at + 1) &&
    !(after.kind === 'word' && !NOUN_STOPS.has(after.low) && countedNoun(tokens, at + 1))
  )
}

function isAddress(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < at + 4 && isCapital(tokenAt(tokens, index)); index++)
    if (index > at + 1 && STREETS.test(tokenAt(tokens, index).text)) return true
  return false
}

/** "50 Cent", "28 Days": a unit with a capital. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const after = tokenAt(tokens, at + 1)
  if (after.joined || !/^[A-Z][a-z]{2,}$/.test(after.text)) return false
  const asUnit = readUnit([{ ...after, text: after.low }], 0)
  return asUnit !== null
}

function followsName(tokens: readonly Token[], at: number): boolean {
  const stop = tokenAt(tokens, at - 1).text === '.' && tokenAt(tokens, at - 1).joined ? 1 : 0
  const before = tokenAt(tokens, at - 1 - stop)
  if (before.kind !== 'word') return false
  if (stop) return /^(?:nos?|vol|art|ch|sec|pp?|fig)$/.test(before.low)
  if (DIALS.test(before.low)) return tokenAt(tokens, at).text.length >= 3 && !countedNoun(tokens, at + 1)
  if (readUnit(tokens, at + 1))
    return NUMBERED.has(before.low) && isCapital(before) && !startsSentence(tokens, at - 1)
  if (
    NUMBERED.has(before.low) &&
    (isCapital(before) || !COMMON_NOUNS.test(before.low) || !countedNoun(tokens, at + 1))
  )
    return true
  const named = before.text !== before.low && !startsSentence(tokens, at - 1) && before.text.length > 1
  return named && !NOUN_STOPS.has(before.low) && !countedNoun(tokens, at + 1)
}
