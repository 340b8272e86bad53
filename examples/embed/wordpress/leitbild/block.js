// The block in the editor: which picture, from which file. The page itself is drawn by embed.js.
(({ blocks, element, blockEditor, components }) => {
  const { createElement } = element;
  const views = [
    ['roadmap', 'Fahrplan'],
    ['house', 'Strategiehaus'],
    ['field-map', 'Handlungsfelder'],
    ['matrix', 'Prioritäten'],
    ['vision', 'Vision'],
    ['profile', 'Steckbriefe'],
  ];
  blocks.registerBlockType('leitbild/view', {
    edit({ attributes, setAttributes }) {
      const field = (name, label, help) =>
        createElement(components.TextControl, {
          label,
          help,
          value: attributes[name],
          onChange: (value) => setAttributes({ [name]: value }),
        });
      return createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(
          components.Placeholder,
          { icon: 'chart-bar', label: 'Leitbild' },
          createElement(components.SelectControl, {
            label: 'Bild',
            value: attributes.view,
            options: views.map(([value, label]) => ({ value, label })),
            onChange: (view) => setAttributes({ view }),
          }),
          field('src', 'Adresse der Strategie', 'Eine JSON-Datei dieser Website, zum Beispiel aus der Mediathek.'),
          field('heading', 'Überschrift', 'Leer: der Titel der Strategie.'),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
