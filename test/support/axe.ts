import 'axe-core';

declare const axe: typeof import('axe-core');

/**
 * What axe finds wrong in a part of the page, or cannot decide and nobody has explained, each as one readable line.
 * Contrast is asked at 7:1, as the default theme has it.
 */
export async function violationsOf(node: Element | Document): Promise<string[]> {
  const { violations, incomplete } = await axe.run(node as Element, {
    rules: {
      'color-contrast-enhanced': { enabled: true },
      // Parts of a page are no landmarks of their own.
      ...(node instanceof Document ? {} : { region: { enabled: false } }),
    },
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any, all, none }) => ![...any, ...all, ...none].some((check) => isExplained(id, check)))
      .map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** What axe leaves undecided, and why that is no fault here: by rule, the keys of its messages. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  // Flags and ticks stand before a drawing, which is transparent there; `contrast.ts` measures them. Signs such as “⋯” are no text.
  // Letters of some fonts are higher than their line, and so below the next one's box.
  'color-contrast': ['imgNode', 'bgOverlap', 'elmPartiallyObscured', 'nonBmp', 'shortTextContent'],
  'color-contrast-enhanced': ['imgNode', 'bgOverlap', 'elmPartiallyObscured', 'nonBmp', 'shortTextContent'],
  // Whether a story's recordings have captions is its author's part; there is a place for them.
  'video-caption': ['undefined'],
  // Of “+”, “−” and “⋯” no name is made.
  'label-content-name-mismatch': ['undefined'],
};

function isExplained(rule: string, { data }: { data?: unknown }): boolean {
  const reason = String((data as { messageKey?: unknown } | null)?.messageKey);
  return EXPLAINED[rule]?.includes(reason) ?? false;
}
