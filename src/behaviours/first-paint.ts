import { choices } from './choices.ts';

const table = JSON.stringify(choices.map(({ key, attribute, values }) => [key, attribute, values]));

/**
 * The site's only inline script: it puts the remembered text size and theme in force before the
 * first paint, so it stands in the head, before the style sheet has drawn anything. It is one
 * constant for every page and both languages: the CSP names its SHA-256. It is not transpiled, so
 * it is written in ES5.
 */
export const firstPaintScript = `(function(c,i,v){try{for(i=0;i<c.length;i++){v=localStorage.getItem(c[i][0]);if(c[i][2].indexOf(v)>-1)document.documentElement.setAttribute(c[i][1],v)}}catch(e){}})(${table})`;
