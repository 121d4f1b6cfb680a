/** When the faulty program fails; the tests set it. */
type Moment = 'first-frame' | 'later-frame' | 'obeying' | 'reading' | 'unhandled';

/** The error that nothing in the program expects. */
export const fault = new TypeError('the thing is missing');

/** Fails if this is the moment that the environment names. */
export function failAt(moment: Moment): void {
  if (isMoment(moment)) throw fault;
}

/** Whether this is the moment that the environment names. */
export function isMoment(moment: Moment): boolean {
  const { FAULT } = process.env;
  return FAULT === moment;
}
