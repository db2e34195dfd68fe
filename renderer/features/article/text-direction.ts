const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])
/** Characters that are looked at; enough for a headline and a paragraph. */
const SAMPLE = 2000

/** The side an article is read from: by its language, or by its letters where the language was never said. */
export function directionOf(language: string, text: string): 'ltr' | 'rtl' {
  if (RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '')) return 'rtl'
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const fromRight =
    sample.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)
      ?.length ?? 0
  return fromRight > letters / 2 ? 'rtl' : 'ltr'
}
