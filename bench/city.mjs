// A synthetic city from a seed, as Leitbild's contract has it and as plain rows with days for everybody else.

/** Mulberry32: a small generator that gives the same numbers everywhere. */
function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'Online Rathaus Bürger Portal Daten Plattform Schule Klima Verkehr Licht Netz Archiv Akte Antrag Termin Kita Bauamt Wasser Energie Karte Service Beteiligung Register Sensor Park Haus'.split(
    ' ',
  );
const statuses = ['planned', 'running', 'done', 'paused', 'idea', 'emerging'];
export const lanes = 12;
export const firstYear = 2019;
export const years = 10;
export const dayOf = (year, month, day = 1) => Date.UTC(year, month, day) / 86_400_000;
const quarter = (at) => `${firstYear + Math.floor(at / 4)}-Q${(at % 4) + 1}`;

export function city(size, seed = 1) {
  const next = random(seed * 7919 + size);
  const below = (n) => Math.floor(next() * n);
  const fields = Array.from({ length: lanes }, (_, at) => ({ id: `feld-${at}`, title: `Handlungsfeld ${words[at * 2]}` }));
  const projects = Array.from({ length: size }, (_, at) => {
    const start = below(years * 4 - 4);
    const end = Math.min(years * 4 - 1, start + 1 + below(8));
    const milestones = Array.from({ length: below(3) }, (_, m) => {
      const inside = start + below(end - start + 1);
      return {
        id: `m-${at}-${m}`,
        title: `Meilenstein ${m + 1}`,
        date: `${firstYear + Math.floor(inside / 4)}-${String((inside % 4) * 3 + 2).padStart(2, '0')}`,
      };
    });
    return {
      id: `p-${at}`,
      title: `${words[below(words.length)]}-${words[below(words.length)]} ${words[below(words.length)]} ${at}`,
      status: statuses[below(statuses.length)],
      actionFields: [fields[below(lanes)].id],
      // Every third is known by quarter only, the others by month.
      when:
        at % 3 === 0
          ? { start: quarter(start), end: quarter(end) }
          : {
              start: `${firstYear + Math.floor(start / 4)}-${String((start % 4) * 3 + 1).padStart(2, '0')}`,
              end: `${firstYear + Math.floor(end / 4)}-${String((end % 4) * 3 + 3).padStart(2, '0')}`,
            },
      milestones,
      dependsOn: at > 10 && next() < 0.3 ? [`p-${below(at)}`] : [],
      span: [start, end + 1],
    };
  });
  const strategy = {
    title: 'Strategie der Stadt',
    asOf: '2026-01-15',
    actionFields: fields,
    projects: projects.map(({ span, ...project }) => project),
  };
  const day = (at) => dayOf(firstYear + Math.floor(at / 4), (at % 4) * 3);
  const rows = projects.map(({ id, title, status, actionFields, span, milestones, dependsOn }) => ({
    id,
    title,
    status,
    lane: fields.findIndex((field) => field.id === actionFields[0]),
    start: day(span[0]),
    end: day(span[1]),
    milestones: milestones.map(({ date }) => dayOf(Number(date.slice(0, 4)), Number(date.slice(5)) - 1, 15)),
    dependsOn,
  }));
  return { strategy, rows, fields };
}

/** The same city with another end and title for one project in the middle. */
export function changed({ strategy, rows, fields }) {
  const at = rows.length >> 1;
  const projects = strategy.projects.map((project, i) =>
    i === at ? { ...project, title: `${project.title} neu`, when: { ...project.when, end: '2028-12' } } : project,
  );
  return {
    fields,
    strategy: { ...strategy, projects },
    rows: rows.map((row, i) => (i === at ? { ...row, title: `${row.title} neu`, end: dayOf(2029, 0) } : row)),
    at,
  };
}

/**
 * The same city with two scores for each project, from 1 to 20, thickest in the middle, and a matrix of both;
 * without times, from which no mark of a matrix comes.
 */
export function rated(size, seed = 1) {
  const { strategy, rows, fields } = city(size, seed);
  const next = random(seed * 104_729 + size);
  const score = () => 1 + Math.floor(((next() + next() + next()) / 3) * 20);
  const scale = Array.from({ length: 20 }, (_, i) => ({ value: i + 1, label: `Stufe ${i + 1}` }));
  const scores = rows.map(() => ({ benefit: score(), effort: score() }));
  const corner = (title, wanted) => ({ title, description: 'Nutzen und Aufwand', wanted });
  return {
    fields,
    rows: rows.map((row, i) => ({ ...row, ...scores[i] })),
    strategy: {
      ...strategy,
      criteria: [
        { id: 'benefit', title: 'Nutzen', scale },
        { id: 'effort', title: 'Aufwand', scale, moreIsBetter: false },
      ],
      matrices: [
        {
          id: 'matrix',
          title: 'Nutzen und Aufwand',
          x: { title: 'Aufwand', criteria: ['effort'] },
          y: { title: 'Nutzen', criteria: ['benefit'] },
          quadrants: {
            topLeft: corner('Sofort angehen', true),
            topRight: corner('Strategisch planen', false),
            bottomLeft: corner('Bei Gelegenheit', false),
            bottomRight: corner('Zurückstellen', false),
          },
        },
      ],
      projects: strategy.projects.map(({ when, milestones, dependsOn, ...project }, i) => ({ ...project, scores: scores[i] })),
    },
  };
}
