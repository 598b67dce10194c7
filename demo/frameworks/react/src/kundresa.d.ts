import type { SurveyElements } from 'kundresa/jsx';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends SurveyElements<
      DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    > {}
  }
}
