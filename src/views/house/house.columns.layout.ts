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
  /** Rows of blocks. */
  levels: number;
  /** One or two pillars are piers, as wide as the house, with their blocks side by side. */
  form: 'pier' | 'dense' | 'tall' | '';
}

export interface Storey {
  /** For whom; null in a house without storeys, and for fields that name nobody. */
  group: AudienceModel | null;
  tally: Tally;
  bays: Bay[];
}

/** From this number on, pillars stand in storeys. */
export const storeysFrom = 8;
const longestRow = 6;
/** More projects in one pillar are counted instead of drawn. */
const mostProjects = 16;

/** The body stands this far inside the eaves, in px at a 16 px font. */
const bodyInset = 24;

/** Air between columns and at both ends for `n` columns in a house of this width; null if they do not fit. */
export function airFor(n: number, width: number): { air: number; column: number } | null {
  for (const air of [32, 24, 20]) {
    const column = (width - 2 * bodyInset - (n + 1) * air) / n;
    if (column >= (air === 32 ? 150 : 104)) return { air, column };
  }
  return null;
}

const order: readonly Status[] = ['done', 'running', 'planned', 'emerging', 'idea', 'paused', 'stopped', 'unknown'];

export function tallyOf(projects: readonly ProjectModel[]): Tally {
  return order
    .map((status): [Status, number] => [status, projects.filter((project) => project.status === status).length])
    .filter(([, n]) => n > 0);
}

export const blocksOf = ({ topics, projects }: ActionFieldModel): readonly Block[] => (topics.length > 0 ? topics : projects);

/** Fields by the first audience that they name, in the order in which the audiences come up; on paper in rows that can be read. */
export function storeysOf(fields: readonly ActionFieldModel[], wide: boolean, print: boolean): Storey[] {
  const few = fields.length < storeysFrom;
  const longest = wide && (print || !few) ? longestRow : fields.length;
  // All shafts carry counts if one has to, so that they can be compared.
  const counts = wide && fields.some(({ topics, projects }) => topics.length === 0 && (!few || projects.length > mostProjects));
  const groups = new Map<AudienceModel | null, ActionFieldModel[]>();
  for (const field of fields) {
    const group = (!few && field.audiences[0]) || null;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups].map(([group, members]) => {
    const n = members.length;
    const pier = wide && n < 3;
    const counted = counts && !pier;
    const rows = Math.ceil(n / longest);
    const start = (row: number): number => Math.ceil((row * n) / rows);
    return {
      group,
      tally: group ? tallyOf(members.flatMap((field) => field.projects)) : [],
      bays: Array.from({ length: rows }, (_, row): Bay => {
        const pillars = members.slice(start(row), start(row + 1)).map(
          (field): Pillar => ({
            field,
            blocks: counted ? [] : blocksOf(field),
            tally: counted ? tallyOf(field.projects) : null,
          }),
        );
        const levels = pier ? 1 : Math.max(1, ...pillars.map(({ blocks }) => blocks.length));
        const tall = wide && pillars.some(({ blocks }) => blocks[0]?.kind === 'project');
        return { pillars, levels, form: pier ? 'pier' : wide && levels > 8 ? 'dense' : tall ? 'tall' : '' };
      }),
    };
  });
}
