/** A question of the page’s own; what becomes of the answer is the worker’s matter. */
const worker = new Worker('worker.js', { type: 'module' });
const [form, said] = [document.querySelector('.own'), document.querySelector('.own [role=status]')];

form.addEventListener('submit', (event) => {
  event.preventDefault();
  worker.postMessage(Number(event.submitter.value));
});
worker.addEventListener('message', ({ data: state }) => {
  said.textContent = `The answer is ${state}.`;
});
