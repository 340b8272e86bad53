// Below 640 px: heads of groups, fields as rows that open, details in place.
import { html, nothing, type TemplateResult } from 'lit';
import type { ActionFieldModel } from '../../model/strategy-model.js';
import { renderDetails } from '../../ui/details.render.js';
import { headingOf } from '../../ui/frame.render.js';
import { icon } from '../../ui/icon.render.js';
import { type Group, isAssigned, type Parcel, tallyOf } from './arrange.js';
import { groupHead } from './head.render.js';
import { chooser, countOf, foundIn, intro, parcelName, rowList, tallySigns } from './parcel.render.js';
import type { Scene } from './scene.js';
import { hasIntro } from './sizes.layout.js';

/** What a parcel is on phones: a field that is a group of its own has its head there too. */
interface Fold {
  parcel: Parcel;
  field: ActionFieldModel | null;
  id: string;
  /** Opened by the reader, or because there is little. */
  kept: boolean;
  holds: boolean;
}

export function renderPhone(scene: Scene): TemplateResult {
  const { layout, context, chosen } = scene;
  const level = context.headingLevel + 1;
  const headed = layout.by !== 'action-field';
  const folds = foldsOf(scene);
  return html`${layout.groups.map(
    (group, g) => html`<div class="area c${group.colour} ${isAssigned(group) ? '' : 'none'}">
      ${headed ? groupHead(group, level, scene) : nothing}${headed && chosen === group.item ? inPlace(scene, false) : nothing}
      ${folds[g]?.map((fold) => foldOf(fold, group, headed ? level + 1 : level, scene))}
    </div>`,
  )}`;
}

/** What is chosen opens where the reader sees it: in the folds that are open, else in the first that has it. */
function foldsOf({ layout, context, marked }: Scene): Fold[][] {
  const folds = layout.groups.map(({ item, parcels }, g) =>
    parcels.map((parcel, p): Fold => {
      const field = item?.kind === 'action-field' ? item : parcel.field;
      const has = marked !== null && (field === marked || parcel.rows.some(({ project }) => project === marked));
      return { parcel, field, id: `fold-${g}-${p}`, kept: layout.open !== context.state.toggled.has(parcel.key), holds: has };
    }),
  );
  const having = folds.flat().filter(({ holds }) => holds);
  const first = having.some(({ kept }) => kept) ? null : having[0];
  for (const fold of having) fold.holds = fold.kept || fold === first;
  return folds;
}

function foldOf({ parcel, field, id, kept, holds }: Fold, group: Group, level: number, scene: Scene): TemplateResult {
  const { actions, chosen, marked, layout } = scene;
  const { rows, key, colour } = parcel;
  const open = kept || holds;
  const press = (): void => {
    if (holds) actions.deselect();
    if (kept || !holds) actions.toggle(key);
  };
  const keep = (): void => {
    if (!kept) actions.toggle(key);
  };
  const projects = rows.map(({ project }) => project);
  const named = layout.by === 'action-field' ? { ...parcel, field, title: group.title } : parcel;
  const name = named.title ? parcelName(named, scene) : html`<span class="name">${countOf(rows.length, scene)}</span>`;
  return html`<div class="parcel c${colour} ${open ? 'open' : ''}">
    ${headingOf(
      level,
      html`<button
        type="button"
        class="title"
        data-kind=${field ? 'action-field' : nothing}
        data-id=${field?.id ?? nothing}
        aria-expanded=${open}
        aria-controls=${id}
        @click=${press}
      >
        ${name}${icon(open ? 'chevron-up' : 'chevron-down', 24)}
        ${tallySigns(tallyOf(projects), scene)}${foundIn(projects, scene)}
      </button>`,
    )}
    <div id=${id} class="inside" hidden=${open ? nothing : 'until-found'} @beforematch=${keep}>
      ${field && hasIntro(group) && layout.comfortable ? intro(field, level + 1, scene) : nothing}
      ${field ? overview(field, keep, scene) : nothing}
      ${rowList(parcel, `${id}-rows`, scene, {
        press: (project) => {
          keep();
          actions.select('project', project.id);
        },
        details: (project) => (holds && project === marked ? inPlace(scene, chosen !== project) : nothing),
      })}
    </div>
  </div>`;
}

/** A row for what a field says of itself, with the details in place: without what stands around it. */
function overview(field: ActionFieldModel, keep: () => void, scene: Scene): TemplateResult | typeof nothing {
  const { marked, chosen, actions, words, layout } = scene;
  const on = marked === field;
  const { missions, topics, description, goals, note } = field;
  const more = description || note || goals.length > 0 || (!layout.comfortable && missions.length + topics.length > 0);
  if (!more && !on) return nothing;
  const press = (): void => {
    keep();
    actions.select('action-field', field.id);
  };
  const row = html`<span class="words">${words.overview}</span>${icon(on ? 'minus' : 'plus', 20)}`;
  const drawn = layout.comfortable ? ['compass', 'layers', 'list'] : ['list'];
  return html`${chooser(field, row, 'row overview', scene, press)}${on ? inPlace(scene, chosen !== field, chosen === field ? drawn : []) : nothing}`;
}

/** `drawn`: sections that stand there already. */
function inPlace({ details, context, actions }: Scene, named: boolean, drawn: readonly string[] = []): TemplateResult | typeof nothing {
  if (!details) return nothing;
  const sections = details.sections.filter((section) => !drawn.includes(section.icon));
  return renderDetails({ ...details, sections }, context, actions, { inPlace: true, named });
}
