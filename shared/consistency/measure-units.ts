/** Kinds of measure and how much of the first unit one of each unit is; the names as readers of figures give them. */
const MEASURES: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  [
    'length',
    {
      metre: 1,
      meter: 1,
      m: 1,
      kilometre: 1000,
      kilometer: 1000,
      km: 1000,
      centimetre: 0.01,
      centimeter: 0.01,
      cm: 0.01,
      millimetre: 0.001,
      millimeter: 0.001,
      mm: 0.001,
      mile: 1609.344,
      yard: 0.9144,
      foot: 0.3048,
      feet: 0.3048,
      ft: 0.3048,
      inch: 0.0254,
      'nautical mile': 1852,
    },
  ],
  [
    'mass',
    {
      kilogram: 1,
      kilo: 1,
      kg: 1,
      gram: 0.001,
      tonne: 1000,
      ton: 907.18,
      pound: 0.45359,
      lb: 0.45359,
      ounce: 0.02835,
      stone: 6.35,
    },
  ],
  [
    'area',
    {
      hectare: 1,
      acre: 0.404686,
      'square kilometre': 100,
      'square kilometer': 100,
      'square mile': 258.999,
      'square metre': 0.0001,
      'square meter': 0.0001,
      'square foot': 0.00000929,
    },
  ],
  [
    'volume',
    {
      litre: 1,
      liter: 1,
      gallon: 3.785,
      pint: 0.4732,
      barrel: 158.987,
      'cubic metre': 1000,
      'cubic meter': 1000,
    },
  ],
]

/** What a unit measures and how much of it, or null where it is no measure that can be converted. */
export function measureOf(unit: string): { readonly kind: string; readonly size: number } | null {
  for (const [kind, sizes] of MEASURES) {
    const size = Object.hasOwn(sizes, unit) ? sizes[unit] : undefined
    if (size !== undefined) return { kind, size }
  }
  return null
}
