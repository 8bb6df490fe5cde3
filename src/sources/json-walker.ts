const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'"\\,:[]{}'].map(
  (mark) => mark.charCodeAt(0),
);

/** Walks through the text of JSON, which comes in parts, from one mark outside of strings to the next. */
export class JsonWalker {
  /** How many lists and objects are open around the mark last met. */
  level = 0;
  /** Marks of a higher level are passed over. */
  highest = 0;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  /** Where in a part of the text the next bracket, brace, comma or colon is; -1 where there is none. */
  next(text: string, from: number): number {
    let isInString = this.#isInString;
    let isEscaped = this.#isEscaped;
    let depth = this.#depth;
    let found = -1;
    for (let index = from; index < text.length && found < 0; index += 1) {
      const unit = text.charCodeAt(index);
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (unit === BACKSLASH) isEscaped = true;
        else if (unit === QUOTE) isInString = false;
      } else if (unit === QUOTE) {
        isInString = true;
      } else {
        const isOpening = unit === OPEN_OBJECT || unit === OPEN_LIST;
        const isClosing = unit === CLOSE_OBJECT || unit === CLOSE_LIST;
        if (isClosing) depth -= 1;
        if ((isOpening || isClosing || unit === COMMA || unit === COLON) && depth <= this.highest) {
          found = index;
          this.level = depth;
        }
        if (isOpening) depth += 1;
      }
    }
    this.#isInString = isInString;
    this.#isEscaped = isEscaped;
    this.#depth = depth;
    return found;
  }
}
