import { REPORTING_VERBS } from '../detection/words/reporting-words.ts'

/** Words whose change changes what a sentence claims. Lower case; names and figures are told by their form. */
const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

const NUMBER_WORDS = list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
  hundreds thousands millions billions trillions dozen dozens score scores half third thirds quarter quarters fifth
  fourth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
  eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth first second once twice thrice double doubled triple tripled halved both
  pair single couple lakh crore`)

const UNITS = list(`
  percent per percentage point points dollar dollars cent cents euro euros pound pounds pence yen yuan rupee rupees
  ruble rubles franc francs usd eur gbp us second seconds minute minutes hour hours hourly day days daily week weeks
  weekly fortnight fortnights month months monthly year years yearly annual annually decade decades century centuries metre metres meter
  meters kilometre kilometres kilometer kilometers km mile miles foot feet inch inches yard yards hectare hectares
  acre acres litre litres liter liters gallon gallons barrel barrels gram grams kilogram kilograms kg tonne tonnes ton
  tons ounce ounces degree degrees celsius fahrenheit mph kph knot knots watt watts megawatt megawatts gigawatt volt
  byte bytes megabyte gigabyte times fold`)

const DAYS = list(`
  today yesterday tomorrow tonight now last next ago monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december spring summer autumn fall winter
  morning afternoon evening night midnight noon before after since until during early late previous former`)

const NEGATIONS = list(`
  non anti ex no not never none neither nor nobody nothing nowhere without cannot cant wont didnt doesnt dont isnt arent wasnt
  werent hasnt havent hadnt wouldnt couldnt shouldnt hardly scarcely deny denies denied refuse refuses refused reject
  rejects rejected fail fails failed lack lacks lacked except but`)

const BOUNDS = list(`
  about around roughly approximately some nearly almost close estimated more less fewer over under above below least
  most up down to only just exactly at every all any each many few several much majority minority largest smallest
  highest lowest biggest best worst longest shortest oldest youngest latest earliest greatest may might could would
  will shall should must can likely unlikely possibly probably perhaps maybe alleged allegedly reported reportedly
  suspected apparent apparently claimed believed expected planned always often sometimes rarely usually partly mostly
  entirely completely further again still already yet`)

const CHANGES = list(`
  rise rises rose risen fall falls fell fallen increase increases increased decrease decreases decreased grow grows grew
  grown shrink shrank drop drops dropped gain gained lose loses lost win wins won kill kills killed wound wounded injure
  injured die dies died dead arrest arrested release released open opened close closed start started stop stopped buy
  bought sell sold import export oppose opposed support supported accept accepted allow allowed ban banned`)

export const FACT_WORDS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...UNITS,
  ...DAYS,
  ...NEGATIONS,
  ...BOUNDS,
  ...CHANGES,
])

/** Words that open a sentence with a capital letter without being a name. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  list(`
  the a an this that these those it its he she they we you i his her their our your in on at by for from of with and
  as when while where who which what there here then if so yet also although because despite however meanwhile us am un`),
)

/** Words that say who says it. */
export const SAYING_WORDS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS,
  ...list('according call calls called quoted cited accused asked'),
])
