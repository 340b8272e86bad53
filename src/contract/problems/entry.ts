import type { Severity } from '../problems.js';

/** Words in braces are filled in. */
export type Texts = readonly [severity: Severity, de: string, en: string, hintDe: string, hintEn: string];

/** Keeps the codes as types. */
export const texts = <Code extends string>(all: Readonly<Record<Code, Texts>>): Readonly<Record<Code, Texts>> => all;
