// A program that has the data already hands it over.
const strategy = await (await fetch('../data/wiesbaden.json')).json();
document.querySelector('strategy-field-map').data = strategy;
