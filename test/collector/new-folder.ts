import { join } from 'node:path';
import { temporaryFolder } from '../helpers/temporary-folder.js';

let folders = 0;
let folder: string | undefined;

/** The path of a data folder that is not there yet. */
export function newFolder(): string {
  folder ??= temporaryFolder();
  folders += 1;
  return join(folder, `data-${folders}`);
}
