import { noChange, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

/**
 * Sets CSS properties through the object model, which a strict Content Security Policy allows, where a `style`
 * attribute (and Lit's styleMap, whose first rendering is one) is refused.
 */
class CssPropertiesDirective extends Directive {
  #set: Record<string, string> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProperties() stands in an element’s tag');
  }

  override update(part: ElementPart, [properties]: [Record<string, string>]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (this.#set[name] !== value) style.setProperty(name, value);
    }
    this.#set = properties;
    return noChange;
  }

  render(_properties: Record<string, string>): typeof noChange {
    return noChange;
  }
}

export const cssProperties = directive(CssPropertiesDirective);
