import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../contract/problems.js';
import type { Strategy } from '../contract/strategy.js';
import { localeFor } from '../locale/locale.js';
import { dayInWords } from '../locale/time.js';
import { findingOf } from '../model/facets.js';
import type { ModelPart } from '../model/items.js';
import { createModel } from '../model/model.js';
import type { StrategyModel } from '../model/strategy-model.js';
import { tokens } from '../theme/tokens.styles.js';
import { frame } from '../ui/frame.render.js';
import { geometry } from '../ui/geometry.js';
import { keysStyles } from '../ui/keys.styles.js';
import { hitsOf, type TableModel } from '../ui/table.js';
import { uiStyles } from '../ui/ui.styles.js';
import { onWindow, whileConnected } from './connected.js';
import { DataSource, type SourceState } from './data-source.js';
import { DeepLink } from './deep-link.js';
import { DressedElement } from './dressed-element.js';
import { closestLanguage, localDay, todayOf, watchLanguage } from './environment.js';
import { asText, changedFilters, type FilterProperties, filterProperties, isOn } from './filter-attributes.js';
import { bringIntoView, stayFocused } from './focus.js';
import { Group, type Shared } from './group.js';
import { Keyboard } from './keyboard.js';
import { Nearness } from './nearness.js';
import { remember } from './remember.js';
import { type Action, initialState, parseSelection, reduce, type Selection, same, type ViewState } from './state.js';
import type { ViewActions, ViewContext } from './view.js';
import { WidthWatch } from './width-watch.js';

/**
 * What every element of Leitbild does: data from three sources, states, language, theme, table, selection.
 *
 * @fires strategy-load - The data has been read. `detail.problems` lists what is wrong with it.
 * @fires strategy-error - There are problems, or there is nothing to draw. `detail.problems` lists them.
 * @fires strategy-filter - A reader has changed the filters; `detail` has them all.
 * @fires strategy-select - A reader has chosen something or nothing: `detail.kind`, `detail.id`. Cancelable: the page can show its own details.
 *
 * @csspart root - Everything that is drawn.
 * @csspart graphic - The picture.
 * @csspart table - The table.
 * @csspart problems - The line or panel about problems in the data.
 *
 * @cssstate settled - There is a picture, or the reason why there is none. Until then a page can keep room.
 *
 * @cssproperty --leitbild-brand - The city's colour. One that is too weak is corrected.
 */
export abstract class StrategyElement extends DressedElement implements FilterProperties {
  /** Which Leitbild this is, where two meet on a page; that of package.json. */
  static readonly version: string = '0.1.0';

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    loading: {},
    refresh: { type: Number },
    theme: { reflect: true },
    mode: {},
    heading: {},
    noHeading: { attribute: 'no-heading', converter: isOn },
    headingLevel: { type: Number, attribute: 'heading-level' },
    selected: {},
    now: {},
    group: {},
    deepLink: { attribute: 'deep-link', converter: isOn },
    ...filterProperties,
    state: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, uiStyles, keysStyles];

  /** The strategy as an object. Comes before a JSON script among the children and before `src`. It is never changed. */
  declare data: unknown;
  /** Address of the strategy's JSON file. */
  declare src: string | undefined;
  /** `lazy` starts when the element comes near the window, or is printed. @default "eager" */
  declare loading: 'eager' | 'lazy' | undefined;
  /** Fetches `src` again after so many seconds, at least 10, while the page is in view. A failed attempt keeps the picture and dates it. */
  declare refresh: number | undefined;
  /** `light`, `dark` or `auto`; `auto` follows the page's `color-scheme`. @default "auto" */
  declare theme: 'light' | 'dark' | 'auto' | undefined;
  /** `graphic` or `table`. @default "graphic" */
  declare mode: 'graphic' | 'table' | undefined;
  /** Heading of the view instead of the strategy's title. */
  declare heading: string | undefined;
  /** Leaves out the heading; it still names the view for assistive technology. */
  declare noHeading: boolean;
  /** Level of the view's heading in the page, 1 to 6. @default 2 */
  declare headingLevel: number;
  /** What is chosen, as kind and id: `project:dms`. */
  declare selected: string | undefined;
  /** The day that counts as today, such as `2021-06-15`; for pages about the past and for tests. */
  declare now: string | undefined;
  /** Elements with the same group share what is chosen and filtered. */
  declare group: string | undefined;
  /** Keeps what is chosen in the address, so that it can be linked to and the back button works; and which time a roadmap shows. */
  declare deepLink: boolean;
  /** Only projects with one of these states, such as `planned running`. */
  declare status: string | undefined;
  /** Only projects of these action fields, by id. */
  declare actionFields: string | undefined;
  /** Only projects of these units, by id. */
  declare units: string | undefined;
  /** Only projects for these audiences, by id. */
  declare audiences: string | undefined;
  /** Only projects that may still be under way on this day or later, such as `2021-Q1`. */
  declare from: string | undefined;
  /** Only projects that may have begun by this day, such as `2023`. */
  declare to: string | undefined;
  /** Only projects with these words. */
  declare search: string | undefined;

  declare protected state: ViewState;
  protected context: ViewContext | null = null;
  /** What the view reads beyond what all views do. */
  protected readonly parts: readonly ModelPart[] = [];
  private readonly source = new DataSource(this);
  private readonly reach = new Nearness(this);
  private readonly watch = new WidthWatch(this);
  private readonly links = new Group(this);
  protected readonly address: DeepLink = new DeepLink(this);
  private readonly keyboard = new Keyboard(this, () => this.choose(null));
  private readonly findingOf = remember(findingOf);
  private readonly modelOf = remember((strategy: Strategy, lang: string, today: number) => {
    const { language: shown, untitled } = localeFor(lang);
    return createModel(strategy, { lang, shown, today, untitled, base: this.source.base, parts: this.parts });
  });
  private currentModel: StrategyModel | null = null;
  private printing = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.noHeading = false;
    this.deepLink = false;
    this.state = initialState;
    whileConnected(this, (signal) => watchLanguage(this, () => this.requestUpdate(), signal));
    // The browser takes its picture right after `beforeprint`, so that the update cannot wait.
    onWindow(this, ['beforeprint', 'afterprint'], ({ type }) => {
      this.printing = type === 'beforeprint';
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Lays the view out and draws it; called only with a model and a width. */
  protected abstract graphic(context: ViewContext): TemplateResult;
  /** Everything that the view draws, as rows and cells. */
  protected abstract table(context: ViewContext): TableModel;
  /** Default heading; the strategy's title is the line below it. */
  protected abstract defaultHeading(context: ViewContext): string;
  /** How much there is, e.g. `6 Handlungsfelder, 24 Themenfelder`. */
  protected abstract summary(context: ViewContext): string;
  /** Controls above picture and table. */
  protected tools?(context: ViewContext): TemplateResult;
  /** What the file lacks for this view to be drawn, in the reader's language; null if it can be drawn. */
  protected abstract lacks(context: ViewContext): string | null;

  /** Problems found in the data, most severe first. */
  get problems(): readonly Problem[] {
    return this.source.state.problems;
  }

  /** What is drawn, resolved for the element's language; null before the data is there. */
  get model(): StrategyModel | null {
    return this.currentModel;
  }

  /** Fetches `src` again. The picture stays until the answer is there. */
  reload(): void {
    this.source.reload();
  }

  /** Called by the data source for each answer. @internal */
  sourceSettled({ phase, problems }: SourceState): void {
    if (phase === 'ready') this.emit('strategy-load', { problems });
    if (problems.length > 0) this.emit('strategy-error', { problems });
  }

  /** False when a listener has kept the page's own way by `preventDefault`. */
  private emit(type: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  protected readonly actions: ViewActions = {
    select: (kind, id) => this.choose({ kind, id }),
    deselect: () => this.choose(null),
    show: async (kind, id) => {
      if (!same(this.state.selected, { kind, id })) this.choose({ kind, id });
      await this.updateComplete;
      bringIntoView(this.renderRoot, { kind, id });
    },
    toggle: (key) => this.dispatch({ type: 'toggle', key }),
    filter: (filters) => {
      this.dispatch({ type: 'filter', filters });
      this.links.tell();
      this.emit('strategy-filter', { ...this.state.filters });
    },
  };

  protected dispatch(action: Action): void {
    this.state = reduce(this.state, action);
  }

  private choose(selected: Selection | null): void {
    const next = same(this.state.selected, selected) ? null : selected;
    if (!this.emit('strategy-select', { kind: null, id: null, ...next }, true)) return;
    if (!next) this.keyboard.leave(this.state.selected);
    this.dispatch({ type: 'select', selected: next });
    this.links.tell();
    this.address.write(next);
  }

  /** What the elements of a group have in common. @internal */
  shared(): Shared {
    return { selected: this.state.selected, filters: this.state.filters };
  }

  /** Called by the group: another element has changed. @internal */
  share({ selected, filters }: Shared): void {
    this.dispatch({ type: 'share', selected, filters });
  }

  /** Called when the address has changed. @internal */
  linked(selected: Selection | null): void {
    this.share({ ...this.shared(), selected });
    this.links.tell();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.printing || !this.reach.isAwaited) this.source.read(this.printing);
    if (changed.has('group') && this.hasUpdated) this.links.join();
    const filters = changedFilters(changed, this);
    if (filters) this.dispatch({ type: 'filter', filters });
    const linked = this.deepLink && changed.has('deepLink') ? this.address.read() : null;
    const chosen = changed.has('selected') && (this.hasUpdated || this.selected !== undefined);
    if (chosen || linked) this.dispatch({ type: 'select', selected: linked ?? parseSelection(this.selected) });
    if (filters || chosen || linked) this.links.tell();
    this.context = this.derive();
    this.dress(this.currentModel?.colours ?? []);
  }

  private derive(): ViewContext | null {
    const { strategy } = this.source.state;
    const { scale, measureText } = this.watch;
    // What only the print shows has no width of its own yet; that of A4 between its margins.
    const width = this.watch.width || (this.printing ? 680 * scale : 0);
    const lang = closestLanguage(this, strategy, this.state.toggled);
    this.currentModel = strategy && this.modelOf(strategy, lang, todayOf(this.now));
    if (!this.currentModel || width === 0) return null;
    return {
      model: this.currentModel,
      locale: localeFor(lang),
      today: todayOf(this.now),
      // For less, numbers would turn negative where nobody could read anyway.
      width: Math.max(120, width / scale),
      measureText,
      state: this.state,
      finding: this.findingOf(this.currentModel, this.state.filters),
      print: this.printing,
      linkTo: (selected) => (this.deepLink ? this.address.addressFor(selected) : null),
      headingLevel: Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2)),
    };
  }

  protected override render(): TemplateResult {
    const locale = localeFor(closestLanguage(this, this.source.state.strategy, this.state.toggled));
    const { context, watch } = this;
    const { phase, problems, staleSince } = this.source.state;
    return html`<div class="probe" aria-hidden="true"></div>
      <div
        class="root ${watch.width / watch.scale < 640 ? 'narrow' : ''}"
        part="root"
        lang=${locale.language}
        ${geometry({ '--_u': `${watch.scale}px`, '-webkit-locale': `"${locale.language}"` })}
      >
        ${frame({
          locale,
          phase: phase === 'none' && this.reach.isAwaited ? 'loading' : phase,
          problems,
          stale: staleSince && dayInWords(localDay(staleSince), locale),
          heading: asText(this.heading) || (context ? this.defaultHeading(context) : ''),
          headingLevel: context?.headingLevel ?? this.headingLevel,
          noHeading: this.noHeading,
          today: todayOf(this.now),
          model: this.currentModel,
          summary: context ? this.summary(context) : '',
          lacks: context ? this.lacks(context) : null,
          mode: this.mode === 'table' ? 'table' : 'graphic',
          tools: context && this.tools?.(context),
          graphic: () => (context ? this.graphic(context) : nothing),
          table: () => (context ? hitsOf(this.table(context), context) : null),
          turn: () => this.actions.toggle('simple'),
          setMode: (mode) => Object.assign(this, { mode }),
          retry: this.src ? () => stayFocused(this.renderRoot as ShadowRoot, () => this.reload()) : null,
          hasFallback: [...this.children].some((child) => child.localName !== 'script'),
        })}
      </div>`;
  }
}
