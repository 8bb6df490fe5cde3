import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Writes which test files failed, a line each, to the file that STORY_TIMELINE_FAILED_FILES names: they may be run once more. */
export function failedFilesReporter() {
  const target = process.env.STORY_TIMELINE_FAILED_FILES;
  return {
    onTestRunFinished({ sessions }) {
      if (!target) return;
      const failed = sessions.filter(({ passed }) => !passed).map(({ testFile }) => relative('', testFile));
      writeFileSync(target, failed.map((file) => `${file}\n`).join(''));
    },
  };
}
