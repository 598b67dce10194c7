window.kundresa = window.kundresa || [];
kundresa.push(['insert', 'nps', { stage: 'use', touchpoint: 'website', lang: 'en', into: '.survey' }]);
(function () {
  var script = document.createElement('script');
  script.async = true;
  script.src = '/dist/kundresa.js';
  document.head.appendChild(script);
})();
