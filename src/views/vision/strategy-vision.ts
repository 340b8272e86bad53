import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { count, termOf } from '../../locale/locale.js';
import { visionTexts } from '../../locale/vision.js';
import { detailsStyles } from '../../ui/details.styles.js';
import type { TableModel } from '../../ui/table.js';
import { entriesStyles } from './entries.styles.js';
import { type Format, formats } from './vision.layout.js';
import { renderVision } from './vision.render.js';
import { visionStyles } from './vision.styles.js';
import { visionTable } from './vision.table.js';

/**
 * A strategy as a picture for the public: its vision over a skyline made from the data. A house stands for each action field, a
 * window for each project, lit by its status; beyond 12 fields the houses stand for their audiences or units.
 * On a home page it goes well with `no-heading`.
 *
 * @tag strategy-vision
 * @summary The vision over a skyline of fields and projects.
 *
 * @fires strategy-load - The data has been read. `detail.problems` lists what is wrong with it.
 * @fires strategy-error - There are problems, or there is nothing to draw. `detail.problems` lists them.
 * @fires strategy-select - A reader has chosen something or nothing: `detail.kind`, `detail.id`. Cancelable.
 *
 * @csspart root - Everything that is drawn.
 * @csspart graphic - The picture and what stands below it.
 * @csspart details - What is chosen.
 * @csspart table - The table.
 * @csspart problems - The line or panel about problems in the data.
 *
 * @cssproperty --leitbild-brand - The city's colour: slogan and horizon. One that is too weak is corrected.
 */
export class StrategyVision extends StrategyElement {
  static override properties: PropertyDeclarations = { format: {} };
  static override styles: CSSResultGroup = [StrategyElement.styles, detailsStyles, visionStyles, entriesStyles];

  /** Shape of the picture: `wide`, `square` or `tall`. @default "wide" */
  declare format: Format | undefined;

  protected override graphic(context: ViewContext): TemplateResult {
    return renderVision(context, this.actions, formats.find((format) => format === this.format) ?? 'wide');
  }

  protected override table(context: ViewContext): TableModel {
    return visionTable(context);
  }

  protected override defaultHeading({ locale }: ViewContext): string {
    return visionTexts[locale.language].heading;
  }

  protected override summary({ model, locale }: ViewContext): string {
    const { actionFields } = model;
    const projects = actionFields.flatMap((field) => field.projects).length;
    return [
      count(actionFields.length, termOf(model, locale, 'actionField')),
      projects > 0 && count(projects, termOf(model, locale, 'project')),
    ]
      .filter(Boolean)
      .join(', ');
  }

  protected override lacks({ model, locale }: ViewContext): string | null {
    return model.actionFields.length > 0 ? null : visionTexts[locale.language].lacks;
  }
}
