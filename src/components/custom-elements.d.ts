import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type ReaderElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  [data: `data-${string}`]: string | undefined;
  // React hands `className` to custom elements as it is.
  class?: string;
};

declare module 'react' {
  namespace JSX {
    /** The elements of src/behaviours/. */
    interface IntrinsicElements {
      'text-size': ReaderElement;
      'theme-switch': ReaderElement;
      'copy-text': ReaderElement;
      'share-page': ReaderElement;
      'print-page': ReaderElement;
      'view-beacon': ReaderElement;
      'embed-frame': ReaderElement;
    }
  }
}
