// Times and lengths of time: text of the contract to days, with the precision that is known.
export { type CalendarDay, fromDay, toDay } from './calendar.js';
export { addDuration, type Duration, type Length, parseDuration } from './duration.js';
export { type Precision, parseTime, type TimePoint } from './time-point.js';
