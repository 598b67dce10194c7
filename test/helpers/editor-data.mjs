/**
 * Writes what editors know of the elements, from dist/custom-elements.json:
 * dist/vscode.html-custom-data.json, dist/vscode.css-custom-data.json and dist/web-types.json.
 */
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = () => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

generateVsCodeCustomElementData(manifest(), { outdir: 'dist', hideLogs: true });
// The path of its file stands in package.json already.
generateJetBrainsWebTypes(manifest(), { outdir: 'dist', hideLogs: true, packageJson: false });
