// Attributes: those that are on or off, and those that preset filters, also set as properties. Lists are separated by spaces or commas.
import type { PropertyDeclarations } from 'lit';
import type { Status } from '../contract/strategy.js';
import { parseTime } from '../contract/time.js';
import type { Filters } from '../model/filter.js';

/** Vue, Angular and Svelte write false as a word. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';

/** The properties as a page sets them. */
export interface FilterProperties {
  status: string | undefined;
  actionFields: string | undefined;
  units: string | undefined;
  audiences: string | undefined;
  from: string | undefined;
  to: string | undefined;
  search: string | undefined;
}

export const filterProperties: PropertyDeclarations = {
  status: {},
  actionFields: { attribute: 'action-fields' },
  units: {},
  audiences: {},
  from: {},
  to: {},
  search: {},
};

/** What a program sets may be anything: `from = 2021`, `status = ['running']`. */
export const asText = (value: unknown): string | undefined => (value == null ? undefined : String(value));

const list = (text: string | undefined): string[] => text?.split(/[\s,]+/).filter(Boolean) ?? [];

const readers: { [Key in keyof FilterProperties]: (text: string | undefined) => Filters[Key] } = {
  status: (text) => list(text) as Status[],
  actionFields: list,
  units: list,
  audiences: list,
  from: (text) => (text ? (parseTime(text)?.earliest ?? null) : null),
  to: (text) => (text ? (parseTime(text)?.latest ?? null) : null),
  search: (text) => text ?? '',
};

/** The filters that a page has changed since the last update; null if none. */
export function changedFilters(changed: ReadonlyMap<PropertyKey, unknown>, properties: FilterProperties): Partial<Filters> | null {
  const keys = (Object.keys(readers) as (keyof FilterProperties)[]).filter((key) => changed.has(key));
  return keys.length > 0 ? Object.fromEntries(keys.map((key) => [key, readers[key](asText(properties[key]))])) : null;
}
