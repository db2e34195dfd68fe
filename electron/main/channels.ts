/** The two channels between a page and the main process: questions with their answers, and events. */
export const ASK = 'workbench:ask'
export const TELL = 'workbench:tell'
