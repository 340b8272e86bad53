// What a project's first plan and its dependencies say, in words.
import type { Locale } from '../../locale/locale.js';
import { roadmapTexts } from '../../locale/roadmap.js';
import { plannedInWords } from '../../locale/time.js';
import type { Contradiction } from '../../model/dependencies.js';
import type { ProjectModel } from '../../model/strategy-model.js';

/** `ursprünglich geplant: Juli 2019 bis Januar 2021, 9 Monate später`; empty without a first plan. */
export function planInWords({ when }: ProjectModel, locale: Locale): string {
  const words = plannedInWords(when, locale);
  return words && `${roadmapTexts[locale.language].keys.plan}: ${words}`;
}

/** `„Bauakte“ beginnt, bevor „DMS“ endet`. */
export const conflictInWords = ({ project, needed, reason }: Contradiction, locale: Locale): string => {
  const [one, other] = [project, needed].map(({ title }) => locale.quote(title.value)) as [string, string];
  return roadmapTexts[locale.language][reason](one, other);
};
