import { expect } from 'chai';
import { checkBoxes } from './boxes.js';

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('div');
  stage.style.cssText = 'width: 400px; font: 16px/1.5 sans-serif; overflow-x: auto';
  document.body.append(stage);
});
afterEach(() => stage.remove());

/** `<x-box>` stands for a shadow root around its content. */
function draw(markup: string): string[] {
  stage.innerHTML = markup;
  for (const box of stage.querySelectorAll('x-box, strategy-box')) {
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = box.innerHTML;
    box.replaceChildren();
  }
  return checkBoxes(stage).findings;
}

const long = 'Dokumentenmanagementsystem und vieles andere, das lang ist';

describe('boxes: what is in order', () => {
  it('finds nothing in running text', () => {
    expect(draw(`<h2>Title</h2><p>${long} <b>bold</b> and <i>more</i>, ${long}</p><ul><li>One</li><li>Two</li></ul>`)).to.deep.equal([]);
    expect(checkBoxes(stage).texts).to.equal(8);
  });
  it('looks into shadow roots and slots', () => {
    stage.innerHTML = '<div></div>';
    const host = stage.firstElementChild as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside</p><slot></slot>';
    host.textContent = 'Slotted';
    expect(checkBoxes(stage)).to.deep.equal({ findings: [], texts: 2 });
  });
  it('leaves out what nobody sees', () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap';
    expect(
      draw(
        `<p>Shown</p><p style="display:none">${long}</p><span style="${hidden};clip-path:inset(50%)">${long}</span><span style="${hidden}">${long}</span>` +
          `<div style="position:absolute;top:0;visibility:hidden">${long}</div><div style="position:absolute;top:0;opacity:0">${long}</div>` +
          `<details><summary>More</summary><p>${long}</p></details><style>p { margin: 1em }</style>`,
      ),
    ).to.deep.equal([]);
    expect(checkBoxes(stage).texts).to.equal(2);
  });
  it('lets the time area scroll sideways', () => {
    const area =
      '<div data-scroll="time" style="overflow-x:auto"><p style="width:900px;white-space:nowrap">A<span style="margin-left:380px">half seen</span><span style="margin-left:300px">B</span></p></div>';
    expect(draw(`<strategy-box style="display:block">${area}</strategy-box>`)).to.deep.equal([]);
  });
  it('knows that absolute boxes escape ancestors that don’t position them', () => {
    expect(draw('<div style="overflow:hidden;height:10px"><p style="position:absolute;margin:40px 0">Free</p></div>')).to.deep.equal([]);
  });
  it('does not mind tight lines', () => {
    expect(draw('<div style="line-height:1;font-size:24px"><div>Äpfel gjy</div><div>Ärger gjy</div></div>')).to.deep.equal([]);
  });
});

describe('boxes: what is broken', () => {
  const only = (markup: string, kind: RegExp, words: string): void => {
    const findings = draw(markup);
    expect(findings.join('\n')).to.match(kind);
    expect(findings.join('\n')).to.contain(words);
  };

  it('finds text cut off at the right', () => {
    only(
      `<p class="tight" style="width:80px;overflow:hidden;white-space:nowrap">${long}</p>`,
      /^clipped: .*p\.tight \([\d.]+ px right\)/,
      'Dokument',
    );
  });
  it('finds text cut off below', () => {
    only('<div style="width:80px;height:30px;overflow:clip">One line and another line and a third</div>', /^clipped: .* px below/, 'third');
  });
  it('finds text cut off inside a shadow root', () => {
    only(
      `<x-box><div style="width:60px;overflow:hidden"><b style="white-space:nowrap">${long}</b></div></x-box>`,
      /^clipped: .* in b by div/,
      'Dokument',
    );
  });
  it('finds an ellipsis', () => {
    only(`<p style="width:90px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${long}</p>`, /^clipped: .*ellipsis/, 'Dokument');
  });
  it('finds clamped lines', () => {
    const clamp = 'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;width:90px';
    only(`<p style="${clamp}">${long} ${long}</p>`, /^clipped: /, 'Dokument');
  });
  it('finds text that hangs out of its element', () => {
    only(
      '<strategy-box style="display:block;height:30px"><p style="margin-left:-20px">Out</p></strategy-box>',
      /^clipped: .*strategy-box \([\d.]+ px left\)/,
      'Out',
    );
  });
  it('finds SVG text outside its picture', () => {
    only('<svg width="100" height="30"><text x="90" y="20">Beschriftung</text></svg>', /^clipped: .*svg/, 'Beschriftung');
  });
  it('finds an absolute box that is cut by the element that positions it', () => {
    only(
      '<div style="position:relative;overflow:hidden;height:20px"><p style="position:absolute;top:15px;margin:0">Cut</p></div>',
      /^clipped: /,
      'Cut',
    );
  });
  it('finds two texts on one place, also where one is hidden from assistive technology', () => {
    const at = 'position:absolute;left:10px;top:10px';
    only(
      `<div style="position:relative;height:60px"><b style="${at}">First</b><i aria-hidden="true" style="${at}">Second</i></div>`,
      /^overlap: /,
      'Second',
    );
  });
  it('finds overlaps between shadow roots', () => {
    only(
      '<x-box><p style="margin:0">Above</p></x-box><x-box><p style="margin:-12px 0 0">Below</p></x-box>',
      /^overlap: .*“Above” in p and “Below”/,
      'Below',
    );
  });
  it('finds what lies above a text after scrolling has been cut away', () => {
    const area = `<div data-scroll="time" style="overflow-x:auto;position:relative;height:40px"><b style="position:absolute;left:0">January</b><b style="position:absolute;left:20px;width:900px">February</b></div>`;
    only(area, /^overlap: /, 'February');
  });
  it('finds areas that scroll sideways', () => {
    only('<div class="wide" style="overflow-x:auto"><div style="width:900px">A</div></div>', /^sideways: div\.wide is 900 px/, '900');
  });
  it('finds a page that scrolls sideways', () => {
    only('<p><b class="bar" style="display:block;width:500px">A</b></p>', /^sideways: div is 500 px wide in 400 px: b\.bar$/, '500');
  });
  it('finds text that only scrolling shows', () => {
    only(`<div style="width:100px;overflow:auto;white-space:nowrap">${long}</div>`, /^clipped: /, 'Dokument');
  });
});
