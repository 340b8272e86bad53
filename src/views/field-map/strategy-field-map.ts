import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { type FieldMapTexts, fieldMapTexts } from '../../locale/field-map.js';
import { count, termOf } from '../../locale/locale.js';
import type { TermKey } from '../../model/strategy-model.js';
import { detailsStyles } from '../../ui/details.styles.js';
import type { TableModel } from '../../ui/table.js';
import { toolbar } from '../../ui/toolbar.render.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { type Arrangement, arrange, arrangements, type By, defaultBy, unitsOf, wordFor } from './arrange.js';
import { type FieldMapLayout, fieldMapLayout } from './field-map.layout.js';
import { renderFieldMap } from './field-map.render.js';
import { fieldMapStyles } from './field-map.styles.js';
import { fieldMapTable } from './field-map.table.js';
import { parcelStyles } from './parcel.styles.js';
import { sceneOf } from './scene.js';

/**
 * All that a strategy undertakes, as a map: its fields as areas with missions and projects, arranged by field, audience, unit or
 * status. Groups are rectangles in bands, so that 3 projects and 300 can be read. Choosing a field or a project opens its facts.
 *
 * @tag strategy-field-map
 * @summary Fields as areas with their missions and projects.
 *
 * @fires strategy-load - The data has been read. `detail.problems` lists what is wrong with it.
 * @fires strategy-error - There are problems, or there is nothing to draw. `detail.problems` lists them.
 * @fires strategy-filter - A reader has changed the filters; `detail` has them all.
 * @fires strategy-select - A reader has chosen something or nothing: `detail.kind`, `detail.id`. Cancelable.
 *
 * @csspart root - Everything that is drawn.
 * @csspart graphic - The map.
 * @csspart details - What is chosen.
 * @csspart table - The table.
 * @csspart problems - The line or panel about problems in the data.
 *
 * @cssproperty --leitbild-brand - The city's colour: heads of units and statuses. One that is too weak is corrected.
 */
export class StrategyFieldMap extends StrategyElement {
  static override properties: PropertyDeclarations = { by: {} };
  static override styles: CSSResultGroup = [StrategyElement.styles, detailsStyles, fieldMapStyles, parcelStyles, toolbarStyles];

  /**
   * What the areas stand for: `action-field`, `audience` (and in it fields), `unit` (and in it statuses) or `status` (and in it fields).
   * @default "action-field", or "audience" where there are more than 12 fields and they name their audiences
   */
  declare by: By | undefined;

  private laid: { key: readonly unknown[]; layout: FieldMapLayout } | null = null;

  protected override graphic(context: ViewContext): TemplateResult {
    return renderFieldMap(sceneOf(this.layoutFor(context), context, this.actions));
  }

  protected override tools(context: ViewContext): TemplateResult {
    const drawn = () => new Set(this.layoutFor(context).groups.flatMap(({ projects }) => projects));
    return toolbar(context, this.actions, () => [...drawn()]);
  }

  /** The layout is kept while nothing that it depends on changes; a choice changes nothing. */
  private layoutFor(context: ViewContext): FieldMapLayout {
    const { model, locale, width, measureText, print } = context;
    const key = [model, locale, width, measureText, print, this.by];
    if (!this.laid || key.some((part, i) => part !== this.laid?.key[i])) {
      this.laid = { key, layout: fieldMapLayout(this.arranged(context), context) };
    }
    return this.laid.layout;
  }

  private arranged(context: ViewContext): Arrangement {
    return arrange(context.model, this.arrangement(context), textsOf(context), context.locale);
  }

  private arrangement({ model }: ViewContext): By {
    return arrangements.find((by) => by === this.by) ?? defaultBy(model);
  }

  /** The details stick to the window's lower edge with their first part; the rest follows when the page is scrolled. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dock = this.renderRoot.querySelector<HTMLElement>('.dock');
    dock?.style.setProperty('--_height', `${dock.offsetHeight}px`);
  }

  protected override table(context: ViewContext): TableModel {
    return fieldMapTable(this.arranged(context), this.heading ?? this.defaultHeading(context), context);
  }

  protected override defaultHeading(context: ViewContext): string {
    const { model, locale } = context;
    const words = textsOf(context);
    const by = this.arrangement(context);
    const many = (key: TermKey): string => termOf(model, locale, key).many;
    if (by !== 'action-field') return words.heading(many(by === 'audience' ? 'actionField' : 'project'), wordFor(by, model, locale));
    return this.layoutFor(context).comfortable && model.actionFields.some(({ missions }) => missions.length > 0)
      ? words.withMissions(many('actionField'), many('mission'))
      : many('actionField');
  }

  protected override summary({ model, locale }: ViewContext): string {
    const counted = (n: number, key: TermKey): string[] => (n > 0 ? [count(n, termOf(model, locale, key))] : []);
    return [...counted(model.actionFields.length, 'actionField'), ...counted(model.projects.length, 'project')].join(', ');
  }

  protected override lacks(context: ViewContext): string | null {
    const { model, locale } = context;
    const { actionFields, projects, audiences } = model;
    const needs: Record<By, [has: boolean, term: TermKey, key: string]> = {
      'action-field': [actionFields.length + projects.length > 0, 'actionField', 'actionFields'],
      audience: [audiences.length > 0, 'audience', 'audiences'],
      unit: [projects.some((project) => unitsOf(project).length > 0), 'unit', 'responsible'],
      status: [projects.length > 0, 'project', 'projects'],
    };
    const [has, term, key] = needs[this.arrangement(context)];
    return has ? null : textsOf(context).lacks(termOf(model, locale, term).many, key);
  }
}

const textsOf = ({ locale }: ViewContext): FieldMapTexts => fieldMapTexts[locale.language];
