import type { Camera } from '../../src/lib/geo/camera.ts';
import type { Drawn, MapRenderer } from '../../src/lib/map/renderer.ts';

/** Stands for the still's gestures and for MapLibre: says what was asked of it, draws nothing. */
export class FakeRenderer implements MapRenderer {
  held = false;
  touched = false;
  destroyed = false;
  readonly drawn: Drawn[] = [];
  readonly kind: MapRenderer['kind'];
  camera: Camera;
  constructor(kind: MapRenderer['kind'], camera: Camera) {
    this.kind = kind;
    this.camera = camera;
  }
  moveTo(camera: Camera) {
    this.camera = camera;
  }
  draw(drawn: Drawn) {
    this.drawn.push(drawn);
  }
  cooperate() {}
  takeIn() {}
  destroy() {
    this.destroyed = true;
  }
}
