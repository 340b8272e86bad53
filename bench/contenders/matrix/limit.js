// The limit: the marks of the matrix as text, set with innerHTML. Nothing is read or measured, points and names may lie on each other.
import { rated } from '../../city.mjs';

const [width, height] = [1000, 640];
const style = `.f{position:relative;width:${width}px;height:${height}px;margin:0 0 40px 84px}.q{position:absolute;width:50%;height:50%;padding:20px;background:#eee}
.p{position:absolute;width:26px;height:26px;padding:0;border:0;border-radius:50%;translate:-50% -50%;background:#4360c1;color:#fff;font:700 13px/26px sans-serif;box-shadow:0 0 0 1.5px #fff}
.l{position:absolute;left:31px;top:-3px;width:128px;color:#222;font:400 13px/16px sans-serif;text-align:start}.k{display:flex;flex-wrap:wrap;gap:8px 24px}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:24px}
.r{display:flex;gap:10px;width:100%;min-height:32px;padding:4px 0;border:0;background:none;font:14px/1.3 sans-serif;text-align:start}.m{flex:none;width:24px;height:24px;border-radius:12px;background:#4360c1;color:#fff;text-align:center}`;
const corners = ['Sofort angehen', 'Strategisch planen', 'Bei Gelegenheit', 'Zurückstellen'];
const cornerOf = ({ benefit, effort }) => (benefit >= 10.5 ? 0 : 2) + (effort >= 10.5 ? 1 : 0);
/** Names that Leitbild has room for, about: all of few, none of very many. */
const namesOf = (n) => (n > 600 ? 0 : Math.min(n, 60));

const marks = (rows, fields) => {
  const point = ({ id, title, benefit, effort, lane }, i) =>
    `<button class="p" data-kind="project" data-id="${id}" aria-label="${lane + 1} ${title}" style="left:${effort * 5}%;top:${100 - benefit * 5}%">${lane + 1}${i < namesOf(rows.length) ? `<span class="l">${title}</span>` : ''}</button>`;
  const row = ({ id, title, lane }) =>
    `<li><button class="r" data-kind="project" data-id="${id}"><span class="m">${lane + 1}</span><span>${title}</span></button></li>`;
  return (
    `<style>${style}</style><div class="f">` +
    corners
      .map((name, i) => `<div class="q" style="left:${(i % 2) * 50}%;top:${(i >> 1) * 50}%"><b>${name}</b><br>Nutzen und Aufwand</div>`)
      .join('') +
    `<svg viewBox="0 0 ${width} ${height}" width="${width}"><path d="M0 ${height}V0M0 ${height}H${width}" stroke="#000"/></svg>${rows.map(point).join('')}</div>` +
    `<ul class="k">${fields.map(({ id, title }, i) => `<li><button class="r" data-id="${id}"><span class="m">${i + 1}</span><span>${title}</span></button></li>`).join('')}</ul>` +
    `<div class="g">${corners
      .map((name, i) => {
        const mine = rows.filter((one) => cornerOf(one) === i);
        return `<section><h3>${name} <small>${mine.length} Projekte</small></h3><ul>${mine.map(row).join('')}</ul></section>`;
      })
      .join('')}</div>`
  );
};

export default {
  city: rated,
  render(host, { rows, fields }) {
    host.innerHTML = marks(rows, fields);
    return host;
  },
  update(host, { rows, fields }) {
    host.innerHTML = marks(rows, fields);
  },
};
