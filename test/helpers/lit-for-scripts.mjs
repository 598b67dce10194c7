import { keyed } from './lit-of-the-host.mjs';

/** What a module of ours may not use in a script, as Lit no longer knows it there. */
const gone =
  /\btype: (Number|Object|Array)\b|\b(converter|useDefault|noAccessor|hasChanged): |type: Boolean, reflect|attribute: '[^}]*reflect|reflect: true, type/;
/** What is gone besides from the scripts for other people's pages. */
const goneFromTemplates =
  /\s\?[\w-]+=\$\{|<[\w-]+ \$\{|<!--|<(textarea|title)[^>]*>\s*\$\{|lit\/(?!directives\/keyed\.js)|\bstate: true|\b(noChange|(should|schedule)Update|firstUpdated|getUpdateComplete)\b|\bchange[ds]\w*\.get\b|\bcss`[^`]*\$\{/;

/**
 * What templates can do and those of the elements do not: SVG and MathML by themselves, expressions
 * in comments, in `<textarea>`, in the place of an attribute and in attributes without quotes, boolean attributes (`.disabled` does
 * for `?disabled`), templates compiled beforehand, `noChange`, DOM nodes and lists other than arrays as
 * values, listeners other than functions, and directives: `keyed` gives its key to the template.
 */
const ourTemplates = [
  [
    'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};',
    'const N=t=>{const s=t.length-1,e=[];let n,l="";for(let i=0;i<s;i++){const c=t[i].replace(/([^\\s"]+)(="[^"]*)$/,(t,i,s)=>(e.push(i),n=1,i+h+s));l+=c+((n&&=c!==t[i]||!c.includes(\'"\'))?o:r)}return[V(t,l+(t[s]||"<?>")),e]};',
  ],
  [
    'f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,',
    '',
  ],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  [',T as mathml', ''],
  [',w as svg', ''],
  [
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '}else 8===r.nodeType&&r.data===n&&d.push({type:2,index:l});',
  ],
  ['"."===e[1]?I:"?"===e[1]?L:', '"."===e[1]?I:'],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'const{values:i}=t,e=this._$AC(t);',
  ],
  [':void 0!==t.nodeType?this.T(t)', ''],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
  ['h?._$AO?.(!1),', ''],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  [',this._$Cv=e?.isConnected??!0', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==',
    '_$AR(t=this._$AA.nextSibling){for(;t!==',
  ],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  ['if(i===E)return i;', ''],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['t!==this._$AH&&t!==E,o&&', 't!==this._$AH,o&&'],
  ['r===E&&(r=this._$AH[n]),', ''],
  ['if((t=M(this,t,i,0)??A)===E)return;', 't=M(this,t,i,0)??A;'],
  [
    'function M(t,i,s=t,e){let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  [',D:d,V:M,I:k,', ',D:d,I:k,'],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
  ['t=M(this,t,i,0),o=', 'o='],
  ['_$AI(t,i=this,s,e){const h=this.strings', '_$AI(t,s,e){const h=this.strings'],
  ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
  ['s._$AI(t,s,i),', 's._$AI(t,i),'],
  ['_$AI(t,i=this){t=M(this,t,i,0)??A;', '_$AI(t){t??=A;'],
  ['if(this._$AH?._$AD===e)', 'if(this._$AH?._$AD===e&&this.key===t.key)'],
  ['this.T(s),this._$AH=t}}', 'this.T(s),this._$AH=t}this.key=t.key}'],
  ['this._$AD=t,this._$AM=i}', 'this._$AD=t}'],
  ['new R(e,this)', 'new R(e)'],
  ['this.el=S.createElement(f,e),', '(this.el=document.createElement("template")).innerHTML=f,'],
  ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
  [
    'Error("invalid template strings array");return void 0!==e?e.createHTML(i):i',
    'Error("no template");return e?.createHTML(i)??i',
  ],
  ['d.push({type:1,index:l,', 'd.push({index:l,'],
  ['d.push({type:2,index:l})', 'd.push({index:l})'],
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):i=new r.ctor(h,r.name,r.strings,this,t)',
    'i=r.ctor?new r.ctor(h,r.name,r.strings,this,t):new k(h,h.nextSibling,this,t)',
  ],
  ['i=t=>t,', ''],
  ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
  ['this._$AM=s,this.options=e', 'this.options=e'],
  ['this.name=i,this._$AM=e,', 'this.name=i,'],
  [
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)',
  ],
];

/** What only properties with accessors of their own need, and elements that take part in their updates in other ways than ours: nobody reads old values. */
const ourProperties = [
  ['s=[...r(t),...o(t)];for(const i of s)', 's=r(t);for(const i of s)'],
  [
    's.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),',
    'this._$Ei(),',
  ],
  [',!s.noAccessor){', '){'],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
  ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
  ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', 'C(t,s,{reflect:e}){'],
  ['(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s))', 'this._$AL.set(t,s)'],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
    'return this.performUpdate(),!this.isUpdatePending',
  ],
  ['scheduleUpdate(){return this.performUpdate()}', ''],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),',
    'const s=this._$AL;try{this.willUpdate(s),',
  ],
  [
    'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    'this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
  ],
  ['shouldUpdate(t){return!0}', ''],
  ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
  ['firstUpdated(t){}', ''],
  ['return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}', 'return this._$ES}'],
  [
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s??[]].flat(1/0)',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  ['toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;}return t},', ''],
  [
    'fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;}return i}',
    'fromAttribute:(t,s)=>s?null!==t:t',
  ],
  [
    'const h=u.toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h)',
    'this._$Em=t,null==s?this.removeAttribute(e):this.setAttribute(e,s)',
  ],
  [',e=!1,h){', '){'],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', ''],
  ['u={fromAttribute:(t,s)=>s?null!==t:t},', ''],
  [',h=u;', ';'],
  ['this[e]=h.fromAttribute(s,t.type),', 'this[e]=t.type?null!==s:s,'],
  ['u as defaultConverter,', ''],
  [
    'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){return{',
    'const i=Symbol();e(this.prototype,t,{',
  ],
  [
    'this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    'this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}}',
  ],
  [
    'get(){return this[s]},set(e){const h=this[s];this[s]=e,',
    'get(){return this[i]},set(e){const h=this[i];this[i]=e,',
  ],
  ['!(f(h,s)))return;', 'Object.is(h,s))return;'],
  [',f=(t,s)=>!i(t,s),', ','],
  [',f as notEqual', ''],
  ['d=(t,s)=>t,', ''],
  ['this.hasOwnProperty(d("elementProperties"))', 'this.hasOwnProperty("elementProperties")'],
  ['this.hasOwnProperty(d("finalized"))', 'this.hasOwnProperty("finalized")'],
  ['this.hasOwnProperty(d("properties"))', 'this.hasOwnProperty("properties")'],
  ['y[d("elementProperties")]', 'y.elementProperties'],
  ['y[d("finalized")]', 'y.finalized'],
  ['if(!1===e&&(h=this[t]),i??=', 'const h=this[t];if(i??='],
  ['if(void 0!==t){const r=this.constructor', 'if(t){const r=this.constructor'],
  ['!0===e&&this._$Em!==t', 'e&&this._$Em!==t'],
  ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
  ['super(),this._$Ep=void 0,', 'super(),'],
  ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
  ['static createProperty(t,s=b)', 'static createProperty(t,s)'],
  ['return this.elementProperties.get(t)??b}', 'return this.elementProperties.get(t)}'],
  ['i??=r.getPropertyOptions(t),', 'i??=r.getPropertyOptions(t)??b,'],
  ['!1===this.isUpdatePending&&(this._$ES=', 'this.isUpdatePending||(this._$ES='],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){this._$Em=t,null==s?this.removeAttribute(e):this.setAttribute(e,s),this._$Em=null}}',
    '_$ET(t,s){this._$Em=t,null==s?this.removeAttribute(t):this.setAttribute(t,s),this._$Em=null}',
  ],
  [
    'try{await this._$ES}catch(t){Promise.reject(t)}return this.performUpdate()',
    'return await this._$ES,this.performUpdate()',
  ],
  ['if(this.renderRoot??=this.createRenderRoot(),this._$Ep){', 'if(this._$Ep){'],
  [
    'if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}}',
    'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep.clear();',
  ],
  ['willUpdate(t){}', ''],
  ['updated(t){}', ''],
  ['static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:t.toLowerCase()}', ''],
  [
    'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)',
    '!1!==s.attribute&&this._$Eh.set(s.attribute??t.toLowerCase(),t)',
  ],
  ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
  [
    '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e)',
    'attributeChangedCallback(t,h,s){const i=this.constructor,e=i._$Eh.get(t);if(this._$Em!==e)',
  ],
];

/** Style sheets are written out, each once, without another in them. */
const ourStyles = [
  [
    'i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+s.cssText+t[o+1],t[0]);return new n(o,t,s)}',
    'i=([e])=>({cssText:e,get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(e),this.o}})',
  ],
  ['e="adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,', 'e=1,'],
  ['{if(e)s.adoptedStyleSheets', '{if(s.adoptedStyleSheets)s.adoptedStyleSheets'],
  [
    'const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),',
    'const o=document.createElement("style");',
  ],
];

/** What tells directives when they are connected. */
const ourElements = [
  ['render(){return r}', ''],
  [',noChange as r', ''],
  ['i._$litElement$=!0,', ''],
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  [
    'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    '',
  ],
  [
    ',this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    '}',
  ],
  ['this._$Do=e(', 'e('],
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
 *   and Boolean, and, unless `whole` is asked for, what the templates of the elements can do without
 *   (`ourTemplates`). What is gone is no longer exported, no longer a method, or in `gone`, so that
 *   whoever comes to need it hears of it at once.
 *
 * Each replacement must fit exactly once. When Lit's source has changed the build fails, and
 * somebody looks at what the new source does.
 */
export function litForScripts(policy, { whole = false } = {}) {
  const patches = [
    {
      file: /[\\/]lit-html[\\/]lit-html\.js$/,
      replace: [
        [
          's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
          `(()=>{try{return s?.createPolicy("${policy}",{createHTML:t=>t})}catch{return}})()`,
        ],
        ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
        ...(whole ? [] : ourTemplates),
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
        ...(whole ? [] : ourStyles),
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
        ...(whole ? [] : ourProperties),
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
        ...(whole ? [] : ourElements),
      ],
    },
  ];

  return {
    name: 'lit-for-scripts',
    resolveId: (source) => (source === keyed.source && !whole ? keyed.id : null),
    load: (id) => (id === keyed.id ? keyed.code : null),
    transform(code, id) {
      const patch = patches.find(({ file }) => file.test(id));
      if (!id.includes('node_modules')) {
        const found = gone.exec(code) ?? (whole ? null : goneFromTemplates.exec(code));
        if (found) this.error(`Lit no longer knows ${found[0]} in scripts: ${id}`);
      }
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
