import 'axe-core';

declare const axe: typeof import('axe-core');

/** What axe finds wrong in a part of the page, each as one readable line. */
export async function violationsOf(node: Element | Document): Promise<string[]> {
  const { violations } = await axe.run(node as Element, {
    // Parts of a page are no landmarks of their own.
    rules: node instanceof Document ? {} : { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
