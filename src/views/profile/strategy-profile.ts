import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { sheets } from '../../model/sheets.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { icon } from '../../ui/icon.render.js';
import type { TableModel } from '../../ui/table.js';
import { titleOf } from '../../ui/text.render.js';
import { renderList } from './list.render.js';
import { listStyles } from './list.styles.js';
import { renderSheet } from './profile.render.js';
import { profileStyles } from './profile.styles.js';
import { profileTable } from './profile.table.js';
import { sheetOf } from './sheet.js';

/**
 * One project as a fact sheet (Steckbrief); without a project a list to find one in.
 *
 * What a form asks and the document has lost looks unknown, not empty. Related projects are links.
 *
 * @tag strategy-profile
 * @csspart sheet - The fact sheet.
 */
export class StrategyProfile extends StrategyElement {
  static override properties: PropertyDeclarations = { project: {} };
  protected override readonly parts = [sheets];

  static override styles = [StrategyElement.styles, listStyles, profileStyles];

  /** Id of the project. What a reader chooses, here or in the group, comes before it. */
  declare project: string | undefined;

  /** What the sheet shows; null for the list. */
  private current: ProjectModel | null = null;

  protected override graphic(context: ViewContext): TemplateResult {
    const { selected } = context.state;
    const chosen = selected?.kind === 'project' ? selected.id : undefined;
    const missing = [chosen, this.project].find((id) => id !== undefined && !projectOf(id, context));
    const asked = projectOf(this.project, context);
    const shown = this.shown(context);
    this.current = shown;
    const back = shown === asked ? null : asked ? titleOf(asked, context.locale) : profileTexts[context.locale.language].all;
    return html`${missing === undefined ? nothing : html`<p class="stale missing" role="status">${profileTexts[context.locale.language].missing(missing)}</p>`}
      ${
        back
          ? html`<button type="button" class="control screen back" @click=${() => this.actions.deselect()}>${icon('chevron-left', 16)}<span>${back}</span></button>`
          : nothing
      }
      ${shown ? renderSheet(sheetOf(shown, context), context, this.actions) : renderList(context, this.actions)}`;
  }

  /** What a reader has pressed goes with the sheet or the list; the focus goes to what takes its place. */
  protected override update(changed: PropertyValues): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    const before = this.current;
    super.update(changed);
    if (this.current === before || !activeElement?.matches('.row, .back')) return;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const target = this.current ? find('.sheet') : find(`.row[data-id="${CSS.escape(before?.id ?? '')}"]`);
    (target ?? find('input'))?.focus();
  }

  protected override table(context: ViewContext): TableModel {
    return profileTable(this.shown(context), context);
  }

  protected override defaultHeading(context: ViewContext): string {
    return profileTexts[context.locale.language].heading;
  }

  protected override summary({ model, locale }: ViewContext): string {
    return count(model.projects.length, termOf(model, locale, 'project'));
  }

  protected override lacks({ model, locale }: ViewContext): string | null {
    return model.projects.length === 0 ? profileTexts[locale.language].lacks : null;
  }

  private shown(context: ViewContext): ProjectModel | null {
    const { selected } = context.state;
    return (selected?.kind === 'project' && projectOf(selected.id, context)) || projectOf(this.project, context);
  }
}

const projectOf = (id: string | undefined, { model }: ViewContext): ProjectModel | null =>
  (model.items.get(`project:${id}`) as ProjectModel | undefined) ?? null;
