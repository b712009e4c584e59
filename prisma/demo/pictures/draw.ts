import type { PictureKey } from '../types.ts';
import { type Canvas, newCanvas } from './canvas.ts';
import { bazaar } from './scenes/bazaar.ts';
import { bookFair } from './scenes/book-fair.ts';
import { calligraphy } from './scenes/calligraphy.ts';
import { citySkyline } from './scenes/city-skyline.ts';
import { damLake } from './scenes/dam-lake.ts';
import { desertRoad } from './scenes/desert-road.ts';
import { factoryFloor } from './scenes/factory-floor.ts';
import { footballPitch } from './scenes/football-pitch.ts';
import { hospital } from './scenes/hospital.ts';
import { innovationFactory } from './scenes/innovation-factory.ts';
import { metroLine } from './scenes/metro-line.ts';
import { mountain } from './scenes/mountain.ts';
import { museum } from './scenes/museum.ts';
import { nightSky } from './scenes/night-sky.ts';
import { parliamentHall } from './scenes/parliament-hall.ts';
import { port } from './scenes/port.ts';
import { saffronField } from './scenes/saffron-field.ts';
import { schoolYard } from './scenes/school-yard.ts';
import { solarPanels } from './scenes/solar-panels.ts';
import { theatre } from './scenes/theatre.ts';
import { trainStation } from './scenes/train-station.ts';
import { wetland } from './scenes/wetland.ts';
import { wheatField } from './scenes/wheat-field.ts';
import { windTurbines } from './scenes/wind-turbines.ts';

const SCENES: Record<PictureKey, (canvas: Canvas) => void> = {
  'innovation-factory': innovationFactory,
  'city-skyline': citySkyline,
  'metro-line': metroLine,
  bazaar,
  wetland,
  'factory-floor': factoryFloor,
  'football-pitch': footballPitch,
  'book-fair': bookFair,
  theatre,
  'saffron-field': saffronField,
  'dam-lake': damLake,
  hospital,
  'school-yard': schoolYard,
  'parliament-hall': parliamentHall,
  'train-station': trainStation,
  'solar-panels': solarPanels,
  'wind-turbines': windTurbines,
  mountain,
  'desert-road': desertRoad,
  calligraphy,
  museum,
  port,
  'wheat-field': wheatField,
  'night-sky': nightSky,
};

/** The picture as an SVG of 1600 × 900; the same key gives the same bytes. */
export function drawPicture(key: PictureKey): string {
  const canvas = newCanvas(key);
  SCENES[key](canvas);
  return canvas.svg();
}
