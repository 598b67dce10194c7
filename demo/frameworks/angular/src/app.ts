import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SurveyEvent } from 'kundresa';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly context = { segment: 'b2b' };
  readonly orderId = 'A-1001';
  readonly heard = signal<readonly string[]>([]);

  hear({ target, response }: SurveyEvent): void {
    const name = target instanceof Element ? target.localName : '';
    this.heard.update((before) => [...before, `${name}: ${response?.answers.length} answered`]);
  }
}
