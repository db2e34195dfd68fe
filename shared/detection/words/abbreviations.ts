/** Shortened words whose full stop does not end a sentence: a name, a number or a place follows. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr hon pres gov lt sgt sgts cpl pvt col gen maj capt cmdr adm brig sen sens rep reps ' +
    'amb atty supt det insp st ste mt ft no nos vs v art fig figs sec ch vol pp approx est ca cf e.g i.e viz ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
)

/** Shortened words that may end a sentence: it does so where an opening word follows. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'a.m p.m am pm inc corp ltd co bros jr sr etc al ave blvd rd u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a u.a.e'.split(
    ' ',
  ),
)

/** Words that, written with a capital, show that a sentence opens: no name begins with them. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  (
    'he she it they we i you his her its their our my your this that these those there here the a an ' +
    'but and or nor so yet however meanwhile although though while when where if because since after before as at in on ' +
    'by for from with without under over during until despite unlike what who why how which another some many most ' +
    'several both neither either no not all each every others earlier later last next now then still also only ' +
    'according asked'
  ).split(' '),
)
