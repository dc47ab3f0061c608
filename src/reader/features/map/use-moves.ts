import { useEffect, useRef } from 'react';
import type { Shift } from './chart';
import { follow, type Pointers, shiftOf } from './pointers';

/** A step of a zoom button or key. */
export const ZOOM_STEP = 1.6;
/** A step of an arrow key, as a share of the drawing. */
const PAN_STEP = 0.2;
/** A wheel that has not turned for so long stands still, milliseconds. */
const WHEEL_REST = 140;
/** Pixels of a pointer that clicks and does not draw. */
const STILL = 5;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** What moves a drawing: it follows at once by `onMove`, and is drawn anew when `onRest` tells where it came to rest. */
export interface Moves {
  readonly onMove: (shift: Shift) => void;
  readonly onRest: (shift: Shift) => void;
}

/** Drag, pinch, wheel and keys on an element. One finger leaves the page its up and down; the wheel zooms with the control key, or once the map has the focus. */
export function useMoves(element: HTMLElement | null, moves: Moves): void {
  const current = useRef(moves);
  useEffect(() => {
    current.current = moves;
  });
  useEffect(() => {
    if (element === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    drag(element, current, signal);
    wheel(element, current, signal);
    element.addEventListener('keydown', (event) => press(event, element, current.current), { signal });
    return () => stop.abort();
  }, [element]);
}

/** A zoom that keeps a point where it is. */
export function zoomAt(x: number, y: number, k: number): Shift {
  return { x: x * (1 - k), y: y * (1 - k), k };
}

type Current = { readonly current: Moves };

function drag(element: HTMLElement, moves: Current, signal: AbortSignal): void {
  let pointers: Pointers = new Map();
  let moved = false;
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = false;
    pointers = follow(pointers, event.pointerId, at(element, event), true);
  }, { signal });
  element.addEventListener('pointermove', (event) => {
    if (!pointers.has(event.pointerId)) return;
    pointers = follow(pointers, event.pointerId, at(element, event), false);
    const shift = shiftOf(pointers);
    if (!moved && Math.hypot(shift.x, shift.y) < STILL && shift.k === 1) return;
    moved = true;
    element.setPointerCapture(event.pointerId);
    moves.current.onMove(shift);
  }, { signal });
  const end = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return;
    if (moved) moves.current.onRest(shiftOf(pointers));
    pointers = new Map();
  };
  for (const type of ['pointerup', 'pointercancel'] as const) element.addEventListener(type, end, { signal });
  // Whoever draws the map does not mean what lies under the pointer.
  element.addEventListener('click', (event) => {
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    moved = false;
  }, { signal, capture: true });
  element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}

function wheel(element: HTMLElement, moves: Current, signal: AbortSignal): void {
  let k = 1;
  let rest = 0;
  element.addEventListener('wheel', (event) => {
    const meant = event.ctrlKey || event.metaKey || element.contains(document.activeElement);
    if (!meant) return;
    event.preventDefault();
    k = Math.min(8, Math.max(1 / 8, k * Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002))));
    const { x, y } = at(element, event);
    moves.current.onMove(zoomAt(x, y, k));
    window.clearTimeout(rest);
    rest = window.setTimeout(() => {
      moves.current.onRest(zoomAt(x, y, k));
      k = 1;
    }, WHEEL_REST);
  }, { signal, passive: false });
  signal.addEventListener('abort', () => window.clearTimeout(rest));
}

function press(event: KeyboardEvent, element: HTMLElement, { onRest }: Moves): void {
  if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
  const { clientWidth, clientHeight } = element;
  const arrow = ARROWS[event.key];
  const zoom = event.key === '+' || event.key === '=' ? ZOOM_STEP : event.key === '-' ? 1 / ZOOM_STEP : null;
  if (arrow === undefined && zoom === null) return;
  event.preventDefault();
  onRest(zoom === null ? { x: (arrow?.[0] ?? 0) * clientWidth * PAN_STEP, y: (arrow?.[1] ?? 0) * clientHeight * PAN_STEP, k: 1 } : zoomAt(clientWidth / 2, clientHeight / 2, zoom));
}

function at(element: HTMLElement, { clientX, clientY }: MouseEvent): { readonly x: number; readonly y: number } {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.x, y: clientY - box.y };
}
