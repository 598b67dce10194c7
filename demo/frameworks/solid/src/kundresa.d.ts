import type { SurveyElements } from 'kundresa/jsx';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SurveyElements<HTMLAttributes<HTMLElement>> {}
  }
}
