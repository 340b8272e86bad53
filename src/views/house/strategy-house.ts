import type { CSSResultGroup, TemplateResult } from 'lit';
import { StrategyElement } from '../../element/strategy-element.js';
import type { ViewContext } from '../../element/view.js';
import { type HouseTexts, houseTexts } from '../../locale/house.js';
import { count, termOf } from '../../locale/locale.js';
import { detailsStyles } from '../../ui/details.styles.js';
import type { TableModel } from '../../ui/table.js';
import { chosenStyles } from './house.chosen.styles.js';
import { formsStyles } from './house.forms.styles.js';
import { renderHouse } from './house.render.js';
import { houseStyles } from './house.styles.js';
import { houseTable } from './house.table.js';

/**
 * A strategy as a house: the vision in the roof, the action fields as pillars, their topics as blocks, and what it stands on.
 * Choosing a field, a topic or a project opens what it contains.
 *
 * @tag strategy-house
 * @summary The strategy as a house: roof, pillars and foundation.
 *
 * @fires strategy-load - The data has been read. `detail.problems` lists what is wrong with it.
 * @fires strategy-error - There are problems, or there is nothing to draw. `detail.problems` lists them.
 * @fires strategy-select - A reader has chosen something or nothing: `detail.kind`, `detail.id`. Cancelable.
 *
 * @csspart root - Everything that is drawn.
 * @csspart graphic - The house.
 * @csspart details - What is chosen.
 * @csspart table - The table.
 * @csspart problems - The line or panel about problems in the data.
 *
 * @cssproperty --leitbild-brand - The city's colour: roof and steps. One that is too weak is corrected.
 */
export class StrategyHouse extends StrategyElement {
  static override styles: CSSResultGroup = [StrategyElement.styles, detailsStyles, houseStyles, formsStyles, chosenStyles];

  protected override graphic(context: ViewContext): TemplateResult {
    return renderHouse(context, this.actions, textsOf(context));
  }

  protected override table(context: ViewContext): TableModel {
    return houseTable(context.model, context.locale, textsOf(context));
  }

  protected override defaultHeading(context: ViewContext): string {
    return textsOf(context).heading;
  }

  protected override summary({ model, locale }: ViewContext): string {
    const { actionFields } = model;
    const topics = actionFields.flatMap((field) => field.topics).length;
    const projects = actionFields.flatMap((field) => field.projects).length;
    const inTopics = actionFields.every((field) => field.topics.length > 0);
    return [
      count(actionFields.length, termOf(model, locale, 'actionField')),
      topics > 0 && count(topics, termOf(model, locale, 'topic')),
      projects > 0 && !inTopics && count(projects, termOf(model, locale, 'project')),
    ]
      .filter(Boolean)
      .join(', ');
  }

  protected override lacks(context: ViewContext): string | null {
    return context.model.actionFields.length > 0 ? null : textsOf(context).lacks;
  }
}

const textsOf = ({ locale }: ViewContext): HouseTexts => houseTexts[locale.language];
