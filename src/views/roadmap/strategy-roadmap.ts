import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { onWindow, whileConnected } from '../../element/connected.js';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { type RoadmapTexts, roadmapTexts } from '../../locale/roadmap.js';
import { detailsStyles } from '../../ui/details.styles.js';
import type { Watch } from '../../ui/late.js';
import type { TableModel } from '../../ui/table.js';
import { toolbar } from '../../ui/toolbar.render.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { barStyles } from './bar.styles.js';
import { dimStyles } from './dim.styles.js';
import { formStyles } from './forms.styles.js';
import { labelStyles } from './label.styles.js';
import { arrangements, type By, type Sort, sorts } from './lanes.layout.js';
import { mirrorStyles } from './mirror.styles.js';
import { type Relations, relationsOf } from './relations.layout.js';
import { layoutRoadmap, type RoadmapLayout } from './roadmap.layout.js';
import { renderRoadmap } from './roadmap.render.js';
import { roadmapStyles } from './roadmap.styles.js';
import { roadmapTable } from './roadmap.table.js';
import { shelfStyles } from './shelf.styles.js';
import { factorOf, Zoom } from './zoom.js';

/**
 * Projects over time, as exactly as their dates are known: lanes, bars, milestones, and a shelf for what has no date.
 * Choosing a project opens its facts.
 *
 * @tag strategy-roadmap
 * @summary The strategy's projects over time.
 *
 * @fires strategy-load - The data has been read. `detail.problems` lists what is wrong with it.
 * @fires strategy-error - There are problems, or there is nothing to draw. `detail.problems` lists them.
 * @fires strategy-filter - A reader has changed the filters; `detail` has them all.
 * @fires strategy-select - A reader has chosen something or nothing: `detail.kind`, `detail.id`. Cancelable.
 *
 * @csspart root - Everything that is drawn.
 * @csspart graphic - The roadmap.
 * @csspart details - What is chosen.
 * @csspart table - The table.
 * @csspart problems - The line or panel about problems in the data.
 *
 * @cssproperty --leitbild-brand - The city's colour. One that is too weak is corrected.
 */
export class StrategyRoadmap extends StrategyElement {
  static override properties: PropertyDeclarations = { by: {}, dependencies: {}, sort: {}, zoom: {} };
  static override styles: CSSResultGroup = [
    StrategyElement.styles,
    detailsStyles,
    roadmapStyles,
    mirrorStyles,
    shelfStyles,
    barStyles,
    labelStyles,
    formStyles,
    toolbarStyles,
    dimStyles,
  ];

  /** What the lanes stand for: `action-field`, `unit`, `status`, `audience` or `none`. @default "action-field" */
  declare by: By | undefined;
  /** Order of a lane's projects: `start`, `end`, `title`, `status` or `priority`. @default "start" */
  declare sort: Sort | undefined;
  /** How much time fits in: `all`, what is to be read (`year`, `quarter`, `month`, `week`), or how many times wider than all. @default "all" */
  declare zoom: string | number | undefined;
  /** `all` draws the lines of all projects; else only those of the chosen one. */
  declare dependencies: 'all' | undefined;

  private readonly zooming = new Zoom(this, (range) => this.address.keep('range', range));
  private readonly tellers = new WeakMap<Element, (near: boolean) => void>();
  private readonly spotter = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) this.tellers.get(target)?.(isIntersecting);
    },
    { rootMargin: '200px 0px' },
  );

  /** What is far from the window is drawn when it comes near. */
  private readonly watchNear: Watch = (element, tell) => {
    this.tellers.set(element, tell);
    if (this.isConnected) this.spotter.observe(element);
  };

  constructor() {
    super();
    whileConnected(this, (signal) => {
      for (const element of this.renderRoot.querySelectorAll('.chunk')) this.spotter.observe(element);
      signal.addEventListener('abort', () => this.spotter.disconnect());
    });
    onWindow(this, ['hashchange', 'popstate'], () => this.readRange());
  }

  private laid: { key: readonly unknown[]; layout: RoadmapLayout } | null = null;
  private related: { key: readonly unknown[]; relations: Relations } | null = null;

  protected override graphic(context: ViewContext): TemplateResult {
    const layout = this.zoomedFor(context);
    this.zooming.layout = layout;
    const tools = { watch: this.watchNear, zoom: this.zooming };
    return renderRoadmap(layout, this.relationsFor(layout, context), context, this.actions, tools);
  }

  private zoomedFor(context: ViewContext): RoadmapLayout {
    const whole = this.layoutFor(context);
    return whole.zoomed(factorOf(this.zoom, whole), this.zooming.day);
  }

  /** Kept while layout and choice are the same. */
  private relationsFor(layout: RoadmapLayout, { model, state: { selected } }: ViewContext): Relations {
    const item = (selected && model.items.get(`${selected.kind}:${selected.id}`)) ?? null;
    const key = [layout, item, this.dependencies];
    if (!this.related || key.some((part, i) => part !== this.related?.key[i]))
      this.related = { key, relations: relationsOf(layout, item, this.dependencies === 'all') };
    return this.related.relations;
  }

  protected override tools(context: ViewContext): TemplateResult {
    return toolbar(context, this.actions, () => this.layoutFor(context).order);
  }

  /** The layout is kept while nothing that it depends on changes; a choice changes nothing, unless it is no hit. */
  private layoutFor({ model, locale, width, today, measureText, print, finding, state }: ViewContext): RoadmapLayout {
    const only = finding.only ? finding.fits : null;
    const chosen = model.projects.find(({ kind, id }) => only && state.selected?.kind === kind && state.selected.id === id);
    const input = {
      model,
      locale,
      by: this.arrangement,
      sort: sorts.find((one) => one === this.sort) ?? 'start',
      width,
      today,
      measureText,
      print,
      only,
      kept: chosen && !only?.(chosen) ? chosen : null,
    };
    const key = Object.values(input);
    if (!this.laid || key.some((part, i) => part !== this.laid?.key[i])) this.laid = { key, layout: layoutRoadmap(input) };
    return this.laid.layout;
  }

  private get arrangement(): By {
    return arrangements.find((by) => by === this.by) ?? 'action-field';
  }

  private hasRange = false;
  /** As soon as there is a picture. */
  private readonly readRange = (): void => {
    this.hasRange = !this.deepLink || this.zooming.go(this.address.said('range'));
  };

  /** The details stick to the window's lower edge with their first part; the rest follows when the page is scrolled. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.zooming.settle();
    if (changed.has('deepLink') || !this.hasRange) this.readRange();
    const dock = this.renderRoot.querySelector<HTMLElement>('.dock');
    dock?.style.setProperty('--_height', `${dock.offsetHeight}px`);
  }

  protected override table(context: ViewContext): TableModel {
    const table = roadmapTable(context.model, this.arrangement, context.locale);
    return { ...table, stacked: context.width < table.columns.length * 96 };
  }

  protected override defaultHeading(context: ViewContext): string {
    return textsOf(context).heading;
  }

  protected override summary(context: ViewContext): string {
    const { model, locale } = context;
    const { projects } = model;
    const unplaced = projects.filter(({ when }) => !when.placed).length;
    return [count(projects.length, termOf(model, locale, 'project')), unplaced > 0 && textsOf(context).thereof(unplaced)]
      .filter(Boolean)
      .join(', ');
  }

  protected override lacks(context: ViewContext): string | null {
    return context.model.projects.length > 0 ? null : textsOf(context).noProjects;
  }
}

const textsOf = ({ locale }: ViewContext): RoadmapTexts => roadmapTexts[locale.language];
