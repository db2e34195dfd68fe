import type { QuantityType } from '../findings.ts'

/** A unit that stands inside the figure. */
export interface Unit {
  readonly unit: string
  readonly type: QuantityType
  readonly per: string | null
}

const MEASURES = `
kilometre: kilometres kilometer kilometers
metre: metres meter meters
centimetre: centimetres centimeter centimeters
millimetre: millimetres millimeter millimeters
mile: miles
nautical mile: nautical miles
light year: light years
yard: yards
foot: feet
inch: inches
square kilometre: square kilometres|square kilometer|square kilometers
square metre: square metres|square meter|square meters
square mile: square miles
square foot: square feet
square yard: square yards
hectare: hectares
acre: acres
cubic metre: cubic metres|cubic meter|cubic meters
cubic foot: cubic feet
litre: litres liter liters
millilitre: millilitres milliliter milliliters
gallon: gallons
pint: pints
barrel: barrels
kilogram: kilograms kilogramme kilogrammes kilo kilos
gram: grams gramme grammes
milligram: milligrams
microgram: micrograms
tonne: tonnes
ton: tons
kiloton: kilotons
megaton: megatons
ounce: ounces
degree Celsius: degree celsius|degrees celsius|degrees centigrade|degree c|degrees c
degree Fahrenheit: degree fahrenheit|degrees fahrenheit|degree f|degrees f
degree: degrees
knot: knots
watt: watts
kilowatt: kilowatts
megawatt: megawatts
gigawatt: gigawatts
terawatt: terawatts
kilowatt hour: kilowatt hours
megawatt hour: megawatt hours
gigawatt hour: gigawatt hours
terawatt hour: terawatt hours
volt: volts
hertz:
calorie: calories
joule: joules
decibel: decibels
byte: bytes
kilobyte: kilobytes
megabyte: megabytes
gigabyte: gigabytes
terabyte: terabytes
megapixel: megapixels
point: points
basis point: basis points
`
const SHORT_MEASURES: Readonly<Record<string, string>> = {
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  mi: 'mile',
  ft: 'foot',
  in: 'inch',
  km2: 'square kilometre',
  'km²': 'square kilometre',
  'sq km': 'square kilometre',
  m2: 'square metre',
  'm²': 'square metre',
  'sq ft': 'square foot',
  'sq m': 'square metre',
  'sq mi': 'square mile',
  m3: 'cubic metre',
  'm³': 'cubic metre',
  ha: 'hectare',
  l: 'litre',
  L: 'litre',
  ml: 'millilitre',
  mL: 'millilitre',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  µg: 'microgram',
  t: 'tonne',
  lb: 'pound',
  lbs: 'pound',
  oz: 'ounce',
  '°C': 'degree Celsius',
  '° C': 'degree Celsius',
  C: 'degree Celsius',
  ºC: 'degree Celsius',
  '°F': 'degree Fahrenheit',
  F: 'degree Fahrenheit',
  '°': 'degree',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  TW: 'terawatt',
  kWh: 'kilowatt hour',
  MWh: 'megawatt hour',
  GWh: 'gigawatt hour',
  TWh: 'terawatt hour',
  Hz: 'hertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  dB: 'decibel',
  KB: 'kilobyte',
  MB: 'megabyte',
  GB: 'gigabyte',
  TB: 'terabyte',
}
const SPEEDS: Readonly<Record<string, readonly [string, string]>> = {
  'km/h': ['kilometre', 'hour'],
  kmh: ['kilometre', 'hour'],
  kph: ['kilometre', 'hour'],
  mph: ['mile', 'hour'],
  'm/s': ['metre', 'second'],
  'km/s': ['kilometre', 'second'],
}
const PERCENTS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '％': 'percent',
  'per cent': 'percent',
  percent: 'percent',
  pct: 'percent',
  pc: 'percent',
  'percentage point': 'percentage-point',
  'percentage points': 'percentage-point',
  'per cent points': 'percentage-point',
}

/** Periods in the singular; each takes an s in the plural. */
export const PERIODS: ReadonlySet<string> = new Set(
  'millisecond second minute hour day night week fortnight month quarter year decade'.split(' '),
)
const TIMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...PERIODS]
      .filter((word) => word !== 'quarter')
      .flatMap((word) => [
        [word, word],
        [`${word}s`, word],
      ]),
  ),
  century: 'century',
  centuries: 'century',
}
const SHORT_TIMES: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  min: 'minute',
  mins: 'minute',
  s: 'second',
  sec: 'second',
  secs: 'second',
  ms: 'millisecond',
  yrs: 'year',
}

const quantity = (unit: string): Unit => ({ unit, type: 'quantity', per: null })
const duration = (unit: string): Unit => ({ unit, type: 'duration', per: null })

/** Units in full, by their lower-case words. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ...MEASURES.trim()
    .split('\n')
    .flatMap((row): [string, Unit][] => {
      const [unit = '', forms = ''] = row.split(':')
      const others = forms.split(unit.includes(' ') ? '|' : ' ')
      return [unit.toLowerCase(), ...others.map((form) => form.trim()).filter(Boolean)].map((form) => [
        form,
        quantity(unit),
      ])
    }),
  ...Object.entries(TIMES).map(([form, unit]): [string, Unit] => [form, duration(unit)]),
  ...Object.entries(PERCENTS).map(([form, unit]): [string, Unit] => [
    form,
    { unit, type: 'percent', per: null },
  ]),
  ['times', quantity('time')],
])

/** Units cut short, by their printed form: "g" is a gram and "G" is not. */
export const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(SHORT_MEASURES).map(([form, unit]): [string, Unit] => [form, quantity(unit)]),
  ...Object.entries(SHORT_TIMES).map(([form, unit]): [string, Unit] => [form, duration(unit)]),
  ...Object.entries(SPEEDS).map(([form, [unit, per]]): [string, Unit] => [
    form,
    { unit, type: 'quantity', per },
  ]),
])

/** The smaller unit of each pair that may be printed as one length of time, and how many make the larger. */
export const SMALLER_TIMES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['day', ['hour', 24]],
  ['week', ['day', 7]],
  ['year', ['month', 12]],
])
