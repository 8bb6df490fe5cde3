/** Tells which tests an engine left out, and why: `onlyWhere` of `engine.ts` says it in their names. */
export function skipReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const skipped = sessions.flatMap(({ testResults, browser }) =>
        skippedIn(testResults, []).map((name) => `not tested in ${browser.name}: ${name}`),
      );
      if (skipped.length > 0) console.log(`\n${skipped.join('\n')}\n`);
    },
  };
}

function skippedIn(suite, above) {
  if (!suite) return [];
  const path = suite.name ? [...above, suite.name] : above;
  const tests = suite.tests.filter(({ skipped }) => skipped).map(({ name }) => [...path, name].join(' › '));
  return [...tests, ...suite.suites.flatMap((inner) => skippedIn(inner, path))];
}
