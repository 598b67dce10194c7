import { createSignal, For } from 'solid-js';
import type { NpsSurveyAttributes } from 'kundresa/jsx';

type Listener = NonNullable<NpsSurveyAttributes['onsurvey-complete']>;

export function App() {
  const [heard, setHeard] = createSignal<string[]>([]);
  const context = { segment: 'b2b' };
  const hear: Listener = ({ target, response }) => {
    const name = target instanceof Element ? target.localName : '';
    setHeard((before) => [...before, `${name}: ${response?.answers.length} answered`]);
  };
  const common = { lang: 'en', endpoint: '/responses', context, 'onsurvey-complete': hear };
  return (
    <>
      <h1>Kundresa with Solid</h1>
      <nps-survey stage="use" touchpoint="website" {...common} />
      <exit-poll
        stage="purchase"
        touchpoint="checkout"
        order-id="A-1001"
        order-value="499.00"
        currency="SEK"
        {...common}
      >
        <option value="friend">A friend</option>
        <option value="ad">An ad</option>
      </exit-poll>
      <feedback-tab stage="use" touchpoint="website" {...common} />
      <ul id="heard">
        <For each={heard()}>{(line) => <li>{line}</li>}</For>
      </ul>
    </>
  );
}
