/** SVG elements as strings. Every value is our own: nothing here escapes. */

export type Attributes = Record<string, string | number>;
export type Point = readonly [x: number, y: number];

/** A tenth of a unit is finer than a pixel of the largest rendering. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? Number(value.toFixed(3)) : value}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('rect', {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    fill,
    ...more,
  });
}

export function circle(
  cx: number,
  cy: number,
  r: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('circle', { cx: round(cx), cy: round(cy), r: round(r), fill, ...more });
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
): string {
  return element('ellipse', {
    cx: round(cx),
    cy: round(cy),
    rx: round(rx),
    ry: round(ry),
    fill,
    ...more,
  });
}

export function path(d: string, fill: string, more: Attributes = {}): string {
  return element('path', { d, fill, ...more });
}

export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return element('polygon', {
    points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '),
    fill,
    ...more,
  });
}

export function stroke(d: string, colour: string, width: number, more: Attributes = {}): string {
  return element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': round(width),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
}

export function line(
  from: Point,
  to: Point,
  colour: string,
  width: number,
  more: Attributes = {},
): string {
  return stroke(
    `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`,
    colour,
    width,
    more,
  );
}

export function group(shapes: readonly string[], more: Attributes = {}): string {
  return element('g', more, shapes.join('') || ' ');
}

/** Shapes drawn round (0, 0), put at a place; a negative `scaleX` mirrors them. */
export function placed(
  x: number,
  y: number,
  scaleX: number,
  scaleY: number,
  shapes: readonly string[],
): string {
  return group(shapes, {
    transform: `translate(${round(x)} ${round(y)}) scale(${scaleX.toFixed(3)} ${scaleY.toFixed(3)})`,
  });
}
