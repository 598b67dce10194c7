/** Puts what a button says in the queue. */
for (const button of document.querySelectorAll('[data-command]'))
  button.addEventListener('click', () => window.kundresa.push(JSON.parse(button.dataset.command)));
