/** The colours of the house: each scene takes a few of them and mixes them. */
export const INK = '#1b2838';
export const NIGHT = '#14213d';
export const CREAM = '#f4dfbd';
export const SAND = '#e3bd86';
export const CLAY = '#cf8f5b';
export const BRICK = '#b0623d';
export const RUST = '#8a4530';
export const EARTH = '#5b3a2e';
export const TURQUOISE = '#2a9d9b';
export const TEAL = '#1c6f78';
export const LAPIS = '#2b5b94';
export const DUSK = '#4a4e7a';
export const MIST = '#c9d8dd';
export const SKY = '#8fc3d6';
export const SAFFRON = '#eba937';
export const APRICOT = '#f4b37a';
export const ROSE = '#e08a78';
export const POMEGRANATE = '#a83246';
export const CROCUS = '#7c5ba6';
export const PINE = '#2c5a4c';
export const LEAF = '#5f8f55';
export const OLIVE = '#8c9a55';
export const STEEL = '#6d8496';

/** `share` of the second colour in the first, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return `#${a.map((value, i) => hex(value + ((b[i] ?? 0) - value) * share)).join('')}`;
}

export function lighter(colour: string, share: number): string {
  return mix(colour, '#fff6e6', share);
}

/** Towards a blue-black rather than black: shadows outdoors are cool. */
export function darker(colour: string, share: number): string {
  return mix(colour, '#141c2e', share);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
