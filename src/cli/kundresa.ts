#!/usr/bin/env node
import { reasonOf } from '../collector/start-error.js';

/** Runs the command line; what cannot be done is one sentence and an exit code. */
async function main(): Promise<void> {
  const { makeProgram } = await import('./program.js').catch((error: unknown) => {
    throw missingPackage(error) ?? error;
  });
  await makeProgram().parseAsync();
}

/** The collector's packages are optional: a browser-only installation has none of them. */
function missingPackage(error: unknown): Error | undefined {
  const name = /Cannot find package '([^']+)'/.exec(reasonOf(error))?.[1];
  if (name === undefined) return undefined;
  return new Error(`kundresa needs the package "${name}": npm install ${name}.`, { cause: error });
}

try {
  await main();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
