// A page that has the data already hands it over as a property.
const read = async (name) => (await fetch(`data/${name}.json`)).json();
document.querySelector('strategy-house').data = await read('giessen');
document.querySelector('strategy-roadmap').data = await read('hildesheim');
