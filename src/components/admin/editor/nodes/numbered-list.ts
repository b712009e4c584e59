import { wrappingInputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';

/** Counts from one, in the digits of the language that it is read in. */
export const NumberedList = OrderedList.extend({
  group: 'block inner flow list',
  addAttributes: () => ({}),
  renderHTML: () => ['ol', 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[1۱][.)]\s$/, type: this.type })];
  },
});
