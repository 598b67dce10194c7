import 'kundresa/define';

for (const survey of document.querySelectorAll<HTMLElementTagNameMap['nps-survey']>(
  'nps-survey, exit-poll, feedback-tab',
)) {
  survey.context = { segment: 'b2b' };
  survey.addEventListener('survey-complete', ({ response }) => {
    const line = document.createElement('li');
    line.textContent = `${survey.localName}: ${response?.answers.length} answered`;
    document.querySelector('#heard')?.append(line);
  });
}
