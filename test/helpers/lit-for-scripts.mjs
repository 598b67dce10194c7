/** What a module of ours may not use in a script, as Lit no longer knows it there. */
const gone = /\btype: (Number|Object|Array)\b|\b(converter|useDefault|noAccessor|hasChanged): /;

/** Templates are of HTML alone. */
const withoutSvg = [
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  [',T as mathml', ''],
  [',w as svg', ''],
];

/**
 * A Rollup plugin that makes Lit a good guest in a script for other people's pages, and a light one.
 *
 * - Its Trusted Types policy gets a name of ours: a page that runs a Lit of its own has already
 *   taken `lit-html`, and of two scripts that ask for one name the second fails. Where the page
 *   allows no policy at all, Lit loads nevertheless; under `require-trusted-types-for 'script'` it
 *   is then the first rendering that throws, where an element can catch it and fall back.
 * - It sets no globals: the lists of versions, and the registry of decorator metadata, which a
 *   library without decorators has no use for.
 * - It leaves out what no script of ours uses: decorators and controllers, hydration, polyfills of
 *   shadow DOM, style sheets made of other things than `css`, properties of other types than string
 *   and Boolean, and, with `svg: false`, templates of SVG and MathML. What is gone is no longer
 *   exported, no longer a method, or in `gone`, so that whoever comes to need it hears of it at once.
 *
 * Each replacement must fit exactly once. When Lit's source has changed the build fails, and
 * somebody looks at what the new source does.
 */
export function litForScripts(policy, { svg = false } = {}) {
  const patches = [
    {
      file: /[\\/]lit-html[\\/]lit-html\.js$/,
      replace: [
        [
          's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
          `(()=>{try{return s?.createPolicy("${policy}",{createHTML:t=>t})}catch{return}})()`,
        ],
        ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
        ...(svg ? [] : withoutSvg),
      ],
    },
    {
      file: /[\\/]reactive-element[\\/]css-tag\.js$/,
      replace: [
        ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
        [
          'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
          'this._$cssResult$=!0;',
        ],
        [
          `(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)`,
          's.cssText',
        ],
        ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
        [
          'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
          'c=t=>t',
        ],
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
        [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
        ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
        [
          'case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
          '',
        ],
        ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
        [
          'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
          'h=u;',
        ],
        [
          'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
          'this[e]=h.fromAttribute(s,t.type),',
        ],
        [
          '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
          'f(h,s)',
        ],
        ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '('],
        ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
        ['t.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
        [',this.constructor.l?.forEach(t=>t(this))', ''],
        [
          'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
          '',
        ],
        [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
        ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
        [',this._$EO?.forEach(t=>t.hostUpdate?.())', ''],
        ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
      ],
    },
    {
      file: /[\\/]lit-element[\\/]lit-element\.js$/,
      replace: [
        [
          ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
          ';',
        ],
        ['(s.litElementVersions??=[]).push("4.2.2");', ''],
      ],
    },
  ];

  return {
    name: 'lit-for-scripts',
    transform(code, id) {
      const patch = patches.find(({ file }) => file.test(id));
      if (gone.test(code) && !id.includes('node_modules'))
        this.error(`Lit no longer knows ${gone.exec(code)?.[0]} in scripts: ${id}`);
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
