/**
 * A Rollup plugin that makes Lit a good guest in a script for other people's pages.
 *
 * - Its Trusted Types policy gets a name of ours: a page that runs a Lit of its own has already
 *   taken `lit-html`, and of two scripts that ask for one name the second fails. Where the page
 *   allows no policy at all, Lit loads nevertheless; under `require-trusted-types-for 'script'` it
 *   is then the first rendering that throws, where an element can catch it and fall back.
 * - It sets no globals: the lists of versions, and the registry of decorator metadata, which a
 *   library without decorators has no use for.
 *
 * Each replacement must fit exactly once. When Lit's source has changed the build fails, and
 * somebody looks at what the new source does.
 */
export function litForScripts(policy) {
  const patches = [
    {
      file: /[\\/]lit-html[\\/]lit-html\.js$/,
      replace: [
        [
          's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
          `(()=>{try{return s?.createPolicy("${policy}",{createHTML:t=>t})}catch{return}})()`,
        ],
        [',(t.litHtmlVersions??=[]).push("3.3.3")', ''],
      ],
    },
    {
      file: /[\\/]reactive-element[\\/]reactive-element\.js$/,
      replace: [
        ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
        [
          'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
          '',
        ],
        [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
      ],
    },
    {
      file: /[\\/]lit-element[\\/]lit-element\.js$/,
      replace: [['(s.litElementVersions??=[]).push("4.2.2");', '']],
    },
  ];

  return {
    name: 'lit-for-scripts',
    transform(code, id) {
      const patch = patches.find(({ file }) => file.test(id));
      if (!patch) return null;
      let patched = code;
      for (const [from, to] of patch.replace) {
        if (patched.split(from).length !== 2)
          this.error(`Lit has changed: ${id} no longer holds, exactly once, ${from}`);
        patched = patched.replace(from, () => to);
      }
      // Lit's files are one long line already; a finer map would help nobody.
      return { code: patched, map: null };
    },
  };
}
