/** Writes dist/custom-elements.json: what editors and documentation know of the elements. */
export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/**
 * The analyzer takes every static property for an attribute, also inner state and what is private,
 * and every dispatchEvent() for an event of that name; events are what the documentation lists.
 */
function publicOnly() {
  const state = new Map();
  return {
    name: 'public-only',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      state.set(node.name.text, stateProperties(ts, node));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(
        (module) => module.declarations ?? [],
      )) {
        const hidden = new Set(state.get(declaration.name));
        for (const member of declaration.members ?? [])
          if (member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#'))
            hidden.add(member.name);
        declaration.attributes = declaration.attributes?.filter(
          ({ name, fieldName }) => !hidden.has(fieldName ?? name),
        );
        declaration.members = declaration.members?.filter(({ name }) => !hidden.has(name));
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
  };
}

/** Names in `static properties` whose options say `state: true` or `attribute: false`. */
function stateProperties(ts, node) {
  const properties = node.members.find((member) => member.name?.getText() === 'properties')?.initializer;
  if (!properties || !ts.isObjectLiteralExpression(properties)) return [];
  return properties.properties
    .filter((property) => /\bstate:\s*true/.test(property.initializer?.getText() ?? ''))
    .map((property) => property.name.getText());
}
