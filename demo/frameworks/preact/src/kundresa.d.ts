import type { SurveyElements } from 'kundresa/jsx';
import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends SurveyElements<HTMLAttributes<HTMLElement>> {}
  }
}
