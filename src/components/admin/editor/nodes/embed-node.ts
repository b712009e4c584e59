import { Node, type NodeViewRenderer } from '@tiptap/core';
import { frameOf, readEmbed } from '#articles/embeds.ts';
import { ownAttribute } from './attributes.ts';
import { node as create, pageDirection } from './dom.ts';
import type { Words } from './look.ts';

/** A post or video of a provider. The newsroom shows what it is, and asks nothing of the provider. */
export const EmbedNode = Node.create<{ words: Words | null }>({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ words: null }),
  addAttributes: () => ({
    provider: ownAttribute(''),
    id: ownAttribute(''),
    url: ownAttribute(''),
  }),
  parseHTML: () => [
    { tag: 'div[data-embed]', getAttrs: ({ dataset }) => readEmbed(dataset.embed ?? '') ?? false },
    // A frame that somebody copied with a page.
    {
      tag: 'iframe[src]',
      getAttrs: (frame) => readEmbed(frame.getAttribute('src') ?? '') ?? false,
    },
  ],
  renderHTML: ({ node }) => ['div', { 'data-embed': node.attrs.url }],
  addNodeView() {
    return this.options.words && embedView(this.options.words);
  },
});

function embedView(words: Words): NodeViewRenderer {
  return ({ node }) => {
    const { provider, id, url } = node.attrs as Parameters<typeof frameOf>[0];
    const { isVideo } = frameOf({ provider, id, url });
    const name = words(`embed.${provider}`);
    const dom = create('div', {
      class: 'editor-embed',
      contenteditable: 'false',
      dir: pageDirection(),
    });
    const address = create('bdi', { dir: 'ltr' }, url);
    dom.append(
      create('strong', {}, words(isVideo ? 'embed.video' : 'embed.post', { name })),
      address,
    );
    return { dom };
  };
}
