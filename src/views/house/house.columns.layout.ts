// Where the pillars stand: side by side, in storeys under one roof, or as heads that open.
import type { Status } from '../../contract/strategy.js';
import type { ActionFieldModel, AudienceModel, ProjectModel, TopicModel } from '../../model/strategy-model.js';

/** What a shaft is built of. */
export type Block = TopicModel | ProjectModel;

/** How many projects have which status, in the order of the legend; statuses without a project are left out. */
export type Tally = [status: Status, count: number][];

export interface Pillar {
  field: ActionFieldModel;
  /** Topics, or the projects of a field without topics; empty where the tally stands for them. */
  blocks: readonly Block[];
  tally: Tally | null;
}

/** Pillars that stand side by side. */
export interface Bay {
  pillars: Pillar[];
  /** Blocks of the tallest pillar. */
  levels: number;
  /** One or two pillars as wide as the house, with their blocks side by side. */
  pier: boolean;
}

export interface Storey {
  /** For whom; null in a house without storeys, and for fields that name nobody. */
  group: AudienceModel | null;
  tally: Tally;
  bays: Bay[];
}

/** From this number on, pillars stand in storeys. */
const storeysFrom = 8;
const longestRow = 6;
/** More projects in one pillar are counted instead of drawn. */
const mostProjects = 16;
const narrowest = 104;
const narrowestInPrint = 120;
const comfortable = 150;

/** The body stands this far inside the eaves, in px at a 16 px font. */
export const bodyInset = 24;

/** Air between columns and at both ends for `n` columns in a house of this width; null if they do not fit. */
export function airFor(n: number, width: number): { air: number; column: number } | null {
  for (const air of [32, 24, 20]) {
    const column = (width - 2 * bodyInset - (n + 1) * air) / n;
    if (column >= (air === 32 ? comfortable : narrowest)) return { air, column };
  }
  return null;
}

const order: readonly Status[] = ['done', 'running', 'planned', 'emerging', 'idea', 'paused', 'stopped', 'unknown'];

export function tallyOf(projects: readonly ProjectModel[]): Tally {
  return order
    .map((status): [Status, number] => [status, projects.filter((project) => project.status === status).length])
    .filter(([, n]) => n > 0);
}

export const blocksOf = (field: ActionFieldModel): readonly Block[] => (field.topics.length > 0 ? field.topics : field.projects);

/** Parts of nearly equal length, the longer ones first. */
function split<T>(items: readonly T[], longest: number): T[][] {
  const rows = Math.ceil(items.length / longest);
  return Array.from({ length: rows }, (_, row) => items.slice(start(row, rows, items.length), start(row + 1, rows, items.length)));
}

const start = (row: number, rows: number, n: number): number => Math.min(row, n % rows) + row * Math.floor(n / rows);

/** `counts`: shafts carry counts by status, so that all of a house can be compared. */
function bay(fields: readonly ActionFieldModel[], counts: boolean, pier: boolean): Bay {
  const pillars = fields.map((field): Pillar => {
    return { field, blocks: counts ? [] : blocksOf(field), tally: counts ? tallyOf(field.projects) : null };
  });
  return { pillars, levels: Math.max(1, ...pillars.map((pillar) => pillar.blocks.length)), pier };
}

/**
 * Storeys for the pillars in the order of the data; null where a few pillars do not fit side by side.
 * On paper, too narrow pillars stand in rows instead: nothing opens there.
 */
export function storeysOf(fields: readonly ActionFieldModel[], width: number, print: boolean): Storey[] | null {
  let longest = fields.length < storeysFrom ? storeysFrom : longestRow;
  while (longest > 1 && (airFor(longest, width)?.column ?? 0) < (print ? narrowestInPrint : narrowest)) longest -= 1;
  if (fields.length < storeysFrom) {
    const pier = fields.length < 3;
    if (!pier && !print && fields.length > longest) return null;
    const counts = !pier && fields.some((field) => field.topics.length === 0 && field.projects.length > mostProjects);
    return [{ group: null, tally: [], bays: split(fields, longest).map((row) => bay(row, counts, pier)) }];
  }
  const counts = fields.some((field) => field.topics.length === 0);
  return groupsOf(fields).map(({ group, members }) => ({
    group,
    tally: group ? tallyOf(members.flatMap((field) => field.projects)) : [],
    bays: members.length < 3 ? [bay(members, false, true)] : split(members, longest).map((row) => bay(row, counts, false)),
  }));
}

/** All pillars one below the other or two abreast, with every block. */
export function headsOf(fields: readonly ActionFieldModel[]): Storey[] {
  const groups = fields.length < storeysFrom ? [{ group: null, members: [...fields] }] : groupsOf(fields);
  return groups.map(({ group, members }) => ({
    group,
    tally: group ? tallyOf(members.flatMap((field) => field.projects)) : [],
    bays: members.length > 0 ? [bay(members, false, false)] : [],
  }));
}

/** Fields by the first audience that they name, in the order in which the audiences come up. */
function groupsOf(fields: readonly ActionFieldModel[]): { group: AudienceModel | null; members: ActionFieldModel[] }[] {
  const groups = new Map<AudienceModel | null, ActionFieldModel[]>();
  for (const field of fields) {
    const group = field.audiences[0] ?? null;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups].map(([group, members]) => ({ group, members }));
}
