#!/usr/bin/env node

/** Runs the command line. What cannot be done is one sentence and an exit code. */
async function main(): Promise<void> {
  const { makeProgram } = await import('./program.js');
  await makeProgram().parseAsync();
}

/** The collector's packages are optional: an installation for pages alone may have none of them. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const missing = /Cannot find package '([^']+)'/.exec(message)?.[1];
  return missing ? `kundresa needs the package "${missing}": npm install ${missing}` : message;
}

// Who reads the output may stop reading, as `head` does: that is no failure.
process.stdout.on('error', () => process.exit(0));

try {
  await main();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
