/** Signs before a number, with the letters that may stand before them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
])

/** Letters before a number; they are read only as they are printed here. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['RM', 'MYR'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['Sh', 'KES'],
])

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY INR CAD AUD NZD HKD SGD CHF SEK NOK DKK ZAR KRW BRL MXN RUB TRY PLN CZK HUF ILS NGN KES EGP THB IDR MYR PHP PKR BDT UAH AED SAR'.split(
    ' ',
  ),
)

const NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar|US dollar|American dollar',
  CAD: 'Canadian dollar',
  AUD: 'Australian dollar',
  NZD: 'New Zealand dollar',
  HKD: 'Hong Kong dollar',
  SGD: 'Singapore dollar',
  EUR: 'euro',
  GBP: 'pound|British pound',
  EGP: 'Egyptian pound',
  JPY: 'yen|Japanese yen',
  CNY: 'yuan|renminbi|Chinese yuan',
  INR: 'rupee|Indian rupee',
  PKR: 'Pakistani rupee',
  IDR: 'rupiah',
  MYR: 'ringgit',
  ZAR: 'rand|South African rand',
  SEK: 'krona|Swedish krona',
  NOK: 'Norwegian krone',
  DKK: 'krone|Danish krone',
  KRW: 'won|South Korean won',
  RUB: 'rouble|ruble|Russian rouble|Russian ruble',
  CHF: 'franc|Swiss franc',
  TRY: 'lira|Turkish lira',
  PLN: 'zloty',
  CZK: 'koruna|Czech koruna',
  HUF: 'forint',
  THB: 'baht',
  ILS: 'shekel',
  NGN: 'naira',
  UAH: 'hryvnia',
  MXN: 'peso|Mexican peso',
  PHP: 'Philippine peso',
  BRL: 'real|Brazilian real',
  KES: 'Kenyan shilling',
  AED: 'dirham',
  SAR: 'riyal',
  BDT: 'taka',
}
const PLURALS: Readonly<Record<string, string>> = {
  krona: 'kronor',
  krone: 'kroner',
  real: 'reais',
  lira: 'lire',
}

/** Names after a number, in lower case; "pound" may also be a weight, which the reader has to tell. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split('|').flatMap((name): [string, string][] => {
      const last = name.split(' ').pop() ?? name
      const plural = name.slice(0, name.length - last.length) + (PLURALS[last] ?? `${last}s`)
      const singular: [string, string][] = last === 'real' ? [] : [[name.toLowerCase(), code]]
      return [...singular, [plural.toLowerCase(), code]]
    }),
  ),
)

/** Hundredths of a currency. */
export const CURRENCY_PARTS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['¢', 'USD'],
  ['c', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['p', 'GBP'],
  ['paise', 'INR'],
])
