import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contradictions, stepsAlong } from '../../src/model/dependencies.js';
import { createModel } from '../../src/model/model.js';
import type { ProjectModel } from '../../src/model/strategy-model.js';

type Entry = [id: string, dependsOn?: string[], when?: object];

function projectsOf(entries: Entry[]): ProjectModel[] {
  const projects = entries.map(([id, dependsOn = [], when = {}]) => ({ id, title: id, dependsOn, when }));
  return createModel({ title: 'Probe', projects }, { lang: 'de', today: 0, untitled: '' }).projects;
}
const steps = (projects: ProjectModel[], id: string, next: 'dependsOn' | 'enables'): [string, number][] => {
  const project = projects.find((one) => one.id === id);
  return project ? [...stepsAlong(project, next)].map(([{ id: found }, step]) => [found, step]) : [];
};
const found = (projects: ProjectModel[]): string[] =>
  contradictions(projects).map(({ project, needed, reason }) => `${project.id} ${needed.id} ${reason}`);

describe('steps', () => {
  const chain = projectsOf([['a'], ['b', ['a']], ['c', ['b', 'a']], ['d', ['c']], ['e']]);
  test('are counted along the shortest way, nearest first', () => {
    assert.deepEqual(steps(chain, 'd', 'dependsOn'), [
      ['c', 1],
      ['b', 2],
      ['a', 2],
    ]);
    assert.deepEqual(steps(chain, 'a', 'enables'), [
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ]);
    assert.deepEqual(steps(chain, 'e', 'dependsOn'), []);
  });
  test('never lead back to the project itself', () => {
    const ring = projectsOf([
      ['a', ['b']],
      ['b', ['a', 'b']],
    ]);
    assert.deepEqual(steps(ring, 'a', 'dependsOn'), [['b', 1]]);
    assert.deepEqual(steps(ring, 'b', 'dependsOn'), [['a', 1]]);
  });
});

describe('contradictions', () => {
  test('a start before the end of what is needed', () => {
    assert.deepEqual(
      found(
        projectsOf([
          ['a', [], { start: '2020', end: '2022-03' }],
          ['b', ['a'], { start: '2022-02' }],
        ]),
      ),
      ['b a early'],
    );
  });
  test('only what is certain: months that may follow each other, and vague times, contradict nothing', () => {
    for (const [end, start] of [
      ['2022-03', '2022-03'],
      ['2022', '2022-02'],
      ['2022-03~', '2022-02'],
      ['2022-03', '2022-02?'],
      ['2022-03/..', '2022'],
      ['../2022-03', '2022-02'],
      ['2022-03', '../2022-02'],
    ]) {
      const projects = projectsOf([
        ['a', [], { end }],
        ['b', ['a'], { start }],
      ]);
      const expected = start === '../2022-02' ? ['b a early'] : [];
      assert.deepEqual(found(projects), expected, `${end} ${start}`);
    }
  });
  test('every dependency within a ring, and none outside', () => {
    assert.deepEqual(found(projectsOf([['a', ['b']], ['b', ['c']], ['c', ['a', 'x']], ['d', ['a']], ['x'], ['s', ['s']]])), [
      'a b ring',
      'b c ring',
      'c a ring',
      's s ring',
    ]);
  });
  test('rings are those where each reaches the other, in 300 random graphs', () => {
    const graph = fc
      .integer({ min: 1, max: 12 })
      .chain((size) => fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }));
    fc.assert(
      fc.property(graph, (needs) => {
        const projects = projectsOf(needs.map((list, at) => [`p${at}`, [...new Set(list)].map((other) => `p${other}`)]));
        const expected = projects.flatMap((project) =>
          project.dependsOn
            .filter((needed) => needed === project || stepsAlong(needed, 'dependsOn').has(project))
            .map((needed) => `${project.id} ${needed.id} ring`),
        );
        assert.deepEqual(found(projects), expected);
      }),
      { numRuns: 300, seed: 4 },
    );
  });
  test('a chain of 20,000 needs no deep stack', () => {
    const projects = projectsOf(Array.from({ length: 20_000 }, (_, at) => [`p${at}`, at ? [`p${at - 1}`] : ['p19999']]));
    assert.equal(found(projects).length, 20_000);
  });
});
