const AGENCY =
  '(?:Reuters|AP|AFP|EPA|PA|Getty(?: Images)?|Associated Press|Shutterstock|Alamy|Bloomberg|Xinhua)'

/** How papers end the words under a picture: with who took it. */
const ENDS_WITH_CREDIT = [
  // (Jane Doe/Reuters), (AP Photo/Jane Doe), (Getty Images)
  /\([^()]{2,80}\/[^()]{2,80}\)$/u,
  new RegExp(`\\(${AGENCY}[^()]{0,60}\\)$`, 'u'),
  // Image: Jane Doe.  Photograph by Jane Doe
  /\b(?:image|photo|photograph|picture|illustration|graphic)(?: credit)?: ?[^:]{2,80}$/iu,
  /\b(?:[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]llustration)s? by \p{Lu}[^.!?]{2,60}\.?$/u,
  new RegExp(`\\b\\p{Lu}[\\p{L} .'’-]{2,40}/${AGENCY}\\.?$`, 'u'),
]
const BEGINS_AS_CAPTION =
  /^(?:caption|pictured|(?:file|stock|handout) (?:photo|picture|image)|above|below|left|right|top)\s*[:|]\s*\S/iu

/** Nothing but who took the picture. */
const CREDIT_ALONE =
  /^\(?(?:image|photo|photograph|picture|illustration|graphic|photo credit|image credit|credit)s?(?:\s*:| by)\s*[^.!?:]{2,80}\.?\)?$/iu

/** Who else worked on the story, and whose it is: papers put it under the last paragraph. */
const CLOSING_CREDIT =
  /^\(?(?:with (?:files|reporting|additional reporting) (?:from|by)|(?:additional )?reporting by|(?:writing|editing|compiled|edited|translated) by|©|\(c\)|copyright )/iu
const CONTRIBUTED = /\bcontributed to this (?:report|story|article)\.?\)?$/iu

const LONGEST_CAPTION = 700
const LONGEST_CREDIT = 300

/** Whether a paragraph is the words under a picture, by its credit or by the word that opens it. */
export const isCaption = (words: string): boolean =>
  words.length <= LONGEST_CAPTION &&
  (BEGINS_AS_CAPTION.test(words) || ENDS_WITH_CREDIT.some((form) => form.test(words)))

export const isCredit = (words: string): boolean =>
  words.length <= LONGEST_CREDIT &&
  (CREDIT_ALONE.test(words) || CLOSING_CREDIT.test(words) || CONTRIBUTED.test(words))
