/** What a frame says when it has nothing to draw, and what placeholders tell the page's makers in the console (English). */
export const embedTexts = {
  de: {
    notRead: (src: string): string =>
      `Die Adresse „${src}“ wird hier nicht gelesen: src muss eine http(s)-Adresse auf diesem Server sein, oder ihr Ursprung muss in frame.html unter leitbild-origins stehen.`,
    noView: (view: string): string =>
      `Die Ansicht „${view}“ gibt es nicht: view muss house, roadmap, field-map, matrix, vision oder profile sein.`,
  },
  en: {
    notRead: (src: string): string =>
      `The address “${src}” is not read here: src must be an http(s) address on this server, or its origin must stand in frame.html under leitbild-origins.`,
    noView: (view: string): string => `There is no view “${view}”: it must be house, roadmap, field-map, matrix, vision or profile.`,
  },
};
