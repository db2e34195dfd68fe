/** The commonest small words of English. In running English about two words in five are among them. */
export const ENGLISH_SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to in a is that for it on was with as he be at by this had not are but from or have an they which one ' +
    'you were her all she there would their we him been has when who will more no if out so said what up its about into ' +
    'than them can only other new some could time these two may then do first any my now such like our over me even most ' +
    'after also did many before must through back years where much your way down should because each just those how too ' +
    'good very make still own see men work long get here between both life being under never day same another know while ' +
    'last might us great old year off come since against go came right used take three says i says against during his'
  ).split(' '),
)
