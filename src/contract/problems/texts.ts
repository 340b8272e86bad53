// Every problem in words, German and English.
import { FETCHING } from './fetching.js';
import { FORM } from './form.js';
import { SENSE } from './sense.js';

export const TEXTS = { ...FETCHING, ...FORM, ...SENSE };
