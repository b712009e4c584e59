import type { DemoArticle } from '../types.ts';
import { edition } from './edition.ts';

export const TRAINING_HOSPITAL: DemoArticle = edition({
  story: '5g-training-hospital',
  kicker: 'Medical teaching at a distance',
  headline: 'From an operating room in Kerman, a lesson for students in Zabol',
  lead: 'A teaching hospital in Kerman streams operations over a private 5G network to students in Zabol, Bam and Jiroft. The picture arrives in less than 40 milliseconds.',
  body: `Two cameras hang in the operating room, one above the surgeon and one over the instrument table. Students can switch between the two and read what the surgeon says in Persian captions.

This is not “remote surgery”, insists Dr Arghavan Mahaninejad, the hospital’s head of teaching. “No command reaches the operating room from outside. We teach, and that is all.”

## The patient’s consent

Before each stream the patient signs a form, and may withdraw consent at any moment. Faces are kept out of the picture. The recording is deleted after 30 days, except for lessons to which the patient has agreed separately.

## Why 5G and not fibre?

Optical fibre reaches the building, but laying cable in a sterile operating room is hard. A small antenna does the job without wires, and if the network fails, the picture moves to a backup path by itself. The stream runs at 1080p and 60 frames a second.

Sohrab Hamouni, a fifth-year student in Zabol, said that three people used to watch each operation from the back row and see nothing. “Now I see the surgeon’s hands up close and can ask a question there and then.”

In the first month 22 operations were streamed to 310 students. The project’s technical report is [published here](https://example.org/teaching-5g).`,
  section: 'science',
  tags: ['5G', 'Kerman', 'Medical education', 'Hospitals'],
  bylines: ['taraneh-kouhsar'],
  publishedAt: { hoursAgo: 2.2 },
  picture: 'hospital',
  pictureCaption: 'The hospital’s teaching block; streams begin at 9 a.m.',
  pictureAlt: 'A hospital building of several storeys with trees in front of it',
  views: 655,
  comments: [
    {
      name: 'Dr Okafor',
      text: 'Consent that can be withdrawn halfway through is the right standard. I wish our teaching hospital had it.',
      hoursLater: 0.5,
      status: 'published',
      likes: 33,
      dislikes: 0,
    },
    {
      name: 'J.',
      text: 'The chief surgeon in my town is a crook. Ask anyone here for his name.',
      hoursLater: 0.8,
      status: 'rejected',
      policyLine: 2,
    },
    {
      name: 'Hossein',
      text: 'Could the captions be in Balochi as well?',
      hoursLater: 1.3,
      status: 'pending',
    },
    {
      name: 'Lena',
      text: 'Please remove this, I misread the article.',
      hoursLater: 1.5,
      status: 'withdrawn',
    },
  ],
});
