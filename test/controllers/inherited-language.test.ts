import { expect, fixture, html } from '@open-wc/testing';
import { inheritedLanguage } from '../../src/controllers/inherited-language.js';

/** An element within an open shadow root of a host. */
function shadowChild(host: Element): Element {
  const child = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(child);
  return child;
}

describe('inheritedLanguage', () => {
  const pageLanguage = document.documentElement.getAttribute('lang');

  afterEach(() => {
    if (pageLanguage === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = pageLanguage;
  });

  it('is the element’s own', async () => {
    expect(inheritedLanguage(await fixture(html`<p lang="de-CH"></p>`))).to.equal('de-CH');
  });

  it('is that of the nearest ancestor', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <section lang="es"><p></p></section>
      </div>`,
    );
    expect(inheritedLanguage(outer.querySelector('p') as Element)).to.equal('es');
  });

  it('comes through shadow roots', async () => {
    const outer = await fixture(html`<div lang="fr"><section></section></div>`);
    const inner = shadowChild(outer.querySelector('section') as Element);
    expect(inheritedLanguage(inner)).to.equal('fr');
    expect(inheritedLanguage(shadowChild(inner))).to.equal('fr');
  });

  it('is that of the page in the end', async () => {
    document.documentElement.lang = 'ar';
    expect(inheritedLanguage(await fixture(html`<p></p>`))).to.equal('ar');
  });

  it('is unknown where the page states none', async () => {
    document.documentElement.removeAttribute('lang');
    expect(inheritedLanguage(await fixture(html`<p></p>`))).to.equal(undefined);
  });

  it('is unknown where it is stated as unknown', async () => {
    const outer = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(inheritedLanguage(outer.querySelector('p') as Element)).to.equal(undefined);
  });

  it('is unknown outside of a document', () => {
    document.documentElement.lang = 'fr';
    expect(inheritedLanguage(document.createElement('p'))).to.equal(undefined);
  });
});
