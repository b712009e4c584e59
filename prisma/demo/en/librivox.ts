import { wikinews } from './wikinews.ts';

export const LIBRIVOX = wikinews({
  page: 'Interview_with_LibriVox_founder_Hugh_McGuire',
  changes: 'shortened',
  story: 'librivox-founder',
  headline: 'Interview with LibriVox founder Hugh McGuire',
  lead: 'It began with an e-mail to friends and a novel by Joseph Conrad, one chapter for each reader. The founder of the free audiobook library on odd chapters, many voices and why he keeps to old books.',
  body: `**Why did you decide to take the acoustic fate of public domain works into your own hands, and how did you go about it?**

I think that a vibrant public domain is very important to a healthy world, and so I thought: here’s a way to help the cause. I launched LibriVox, emailed some friends and some podcasters who were doing literary stuff, and invited them to record a chapter of Joseph Conrad’s *Secret Agent*. Things have grown steadily since.

**Do you personally record audiobooks, and did you already do so before LibriVox?**

LibriVox was my first experience recording audiobooks. I still do the odd chapter, but I am a bit delinquent in finishing some of them these days!

**Is there a particular LibriVox book which you think stands out?**

My personal favourite is *Notes from the Underground* (Dostoyevsky). Other random good ones:

- Agatha Christie, *The Mysterious Affair at Styles*
- Thomas Babington Macaulay, *History of England* (Volume 1, Chapter 1)
- Mark Twain, *A Connecticut Yankee in King Arthur’s Court* (solo)

**The quality of the spoken audio varies greatly from text to text. If someone wanted to re-record a chapter because they didn’t like the speaker, would you then offer two versions?**

Yes. We take the Wikipedia approach: if you think it should be better, please help it be so. Indeed our weekly poetry project celebrates this diversity of voice: each week a new short poem is chosen and as many readers as wish to record a version, so you get 20+ versions of the same poem, a very interesting audio experience.

**Do you want to limit the scope of LibriVox strictly to old public domain works?**

We are only doing public domain works, for a number of reasons, partly to keep simplicity in our copyright situation. We find it makes things clear and easy to say: published works, public domain, and leave it at that. We don’t want to have to give anyone permission to use our recordings, we want anyone to use them for whatever they want.`,
  section: 'culture',
  tags: ['Audiobooks', 'Public domain', 'Interview'],
  bylines: ['culture-desk'],
  publishedAt: '2006-05-28T11:00:00Z',
  picture: 'calligraphy',
  pictureCaption: 'Old texts, new voices: only works in the public domain are read',
  pictureAlt: 'A reed pen and an inkwell beside a handwritten sheet',
  views: 983,
  label: 'interview',
});
