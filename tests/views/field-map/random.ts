// Any valid strategy that a field map can be asked for: 0 to 12 fields, 0 to 300 projects, long and short names, missing parts.
import fc from 'fast-check';
import type { Project, Status, Strategy } from '../../../src/contract/strategy.js';

const statuses: readonly Status[] = ['idea', 'emerging', 'planned', 'running', 'done', 'paused', 'stopped', 'unknown'];
const words = [
  'Amt',
  'Online-Rathaus',
  'Grund\u00adstücks\u00adverkehrs\u00adgenehmigung',
  'Dokumentenmanagementsystem',
  'für alle',
  'und',
];
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((list) => list.join(' '));
const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: Math.min(3, ids.length) });
const ids = (prefix: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${prefix}-${i + 1}`);

/** Numbers of fields, audiences, units and projects; then each of them. */
export const strategies: fc.Arbitrary<Strategy> = fc
  .tuple(fc.nat(12), fc.nat(4), fc.nat(6), fc.oneof(fc.nat(8), fc.nat(60), fc.nat(300)))
  .chain(([fields, groups, offices, n]) => {
    const audiences = ids('gruppe', groups);
    const units = ids('amt', offices);
    const actionFields = ids('feld', fields);
    const project = (id: string): fc.Arbitrary<Project> =>
      fc.record(
        {
          id: fc.constant(id),
          title,
          status: fc.constantFrom(...statuses),
          actionFields: some(actionFields),
          audiences: some(audiences),
          responsible: fc.oneof(some(units), fc.constant('unknown' as const)),
        },
        { requiredKeys: ['id', 'title'] },
      );
    return fc.record({
      contract: fc.constant(1 as const),
      title,
      audiences: fc.tuple(...audiences.map((id) => fc.record({ id: fc.constant(id), title }))),
      units: fc.tuple(
        ...units.map((id, i) => fc.record({ id: fc.constant(id), title, parent: fc.constantFrom(...units.slice(0, i), 'fehlt') })),
      ),
      actionFields: fc.tuple(
        ...actionFields.map((id) =>
          fc.record(
            { id: fc.constant(id), title, audiences: some(audiences), missions: fc.array(title, { maxLength: 4 }) },
            { requiredKeys: ['id', 'title'] },
          ),
        ),
      ),
      projects: fc.tuple(...ids('projekt', n).map(project)),
    }) as fc.Arbitrary<Strategy>;
  });
