import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { profileTexts } from '../../locale/profile.js';
import { sheets } from '../../model/sheets.js';
import type { ProjectModel } from '../../model/strategy-model.js';
import { icon } from '../../ui/icon.render.js';
import type { TableModel } from '../../ui/table.js';
import { asideStyles } from './aside.styles.js';
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

  static override styles = [StrategyElement.styles, profileStyles, asideStyles, listStyles];

  /** Id of the project. What a reader chooses, here or in the group, comes before it. */
  declare project: string | undefined;

  protected override graphic(context: ViewContext): TemplateResult {
    const shown = this.shown(context);
    if (!shown) return renderList(context, this.actions, this.project ?? null);
    return html`${
      this.state.selected && this.project === undefined
        ? html`<p class="back screen">
            <button type="button" class="control" @click=${() => this.actions.deselect()}>
              ${icon('chevron-left', 16)}${profileTexts[context.locale.language].all}
            </button>
          </p>`
        : nothing
    }${renderSheet(sheetOf(shown, context), context, this.actions)}`;
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

  private shown({ model, state }: ViewContext): ProjectModel | null {
    const chosen = state.selected?.kind === 'project' ? model.items.get(`project:${state.selected.id}`) : undefined;
    const asked = this.project === undefined ? undefined : model.items.get(`project:${this.project}`);
    return (chosen ?? asked ?? null) as ProjectModel | null;
  }
}
