// What a file says, for comparing it with what is drawn and with the table.
import type { ActionField, Strategy, Text } from '../../src/contract/strategy.js';

export const views = ['house', 'roadmap', 'field-map', 'matrix', 'vision', 'profile'] as const;
export type View = (typeof views)[number];

/** As it is read aloud: in German, without soft hyphens, quotes and doubled spaces. */
export const said = (text: Text | undefined): string =>
  plain(typeof text === 'string' ? text : text === undefined ? '' : (text.de ?? Object.values(text)[0] ?? ''));

export const plain = (text: string): string =>
  text
    .replace(/[\u00ad\\"“”„]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const names = (things: readonly { title?: Text }[] | undefined): string[] => (things ?? []).map(({ title }) => said(title));

/** Every datum of a file that a view is there to show: names, sentences, times in the document's words. */
export function dataOf(view: View, strategy: Strategy): string[] {
  const { actionFields = [], projects = [], criteria = [] } = strategy;
  const topics = (field: ActionField) => field.topics ?? [];
  const inFields: string[] = actionFields.flatMap((field) => [said(field.title), ...names(field.topics)]);
  const sentences = actionFields.flatMap(({ missions = [] }) => missions.map((mission) => said(mission)));
  const scored = projects.filter(({ scores }) => scores);
  const data: Record<View, () => string[]> = {
    house: () => [
      ...inFields,
      ...sentences,
      ...actionFields.flatMap((field) => [field, ...topics(field)].flatMap(({ goals }) => names(goals))),
      ...actionFields.flatMap((field) => topics(field).flatMap(({ measures }) => names(measures))),
      ...names(projects),
      ...[strategy.vision, strategy.mission].map(said),
      ...names(strategy.principles),
      ...(strategy.foundation ?? []).flatMap(({ title, items = [] }) => [said(title), ...items.map((item) => said(item))]),
    ],
    roadmap: () => [
      ...names(projects),
      ...projects.map(({ when }) => said(when?.text)),
      ...projects.flatMap(({ milestones }) => names(milestones)),
    ],
    'field-map': () => [...inFields, ...sentences, ...names(projects)],
    matrix: () => [...names(scored), ...names(criteria)],
    vision: () => [said(strategy.vision), ...names(actionFields), ...names(projects)],
    profile: () => names(projects),
  };
  return [...new Set(data[view]())].filter(Boolean);
}
