import { useEffect, useRef, useState } from 'preact/hooks';
import { go } from '../core/address.js';
import { counted, paperAddress, words } from '../core/words.js';
import type { GroupKey } from '../generated.js';
import { saveImage } from './downloads.js';
import type { Group, Placed } from './draw.js';

type Drawing = ReturnType<typeof import('./draw.js')['draw']>;
const open = ({ paperId, claimId }: Placed): void => go(paperAddress({ id: paperId }, claimId));

/** The chart, drawn anew when its width changes. A click opens the claim pointed at; arrow keys go from claim to claim, Enter opens. */
export function Chart({ groups, by }: { groups: readonly Group[]; by: GroupKey }) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<{ svg: Drawing; points: readonly Placed[]; inWords: (point: Placed) => string } | null>(null);
  const [width, setWidth] = useState(0);
  const [at, setAt] = useState(-1);
  const point = drawing.current?.points[at];

  useEffect(() => {
    const resized = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    if (place.current) resized.observe(place.current);
    return () => resized.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    let wanted = true;
    import('./draw.js').then(({ draw, placed, inWords }) => {
      if (!wanted || !place.current) return;
      const points = placed(groups);
      const svg = draw(groups, points, width);
      // A strict policy runs no style inside the page; the rules of Plot's stand in page.css.
      svg.querySelector('style')?.remove();
      // Plot names its groups of marks for no one to read: as an image, the chart has one name.
      for (const marks of svg.querySelectorAll('g[aria-label]')) marks.removeAttribute('aria-label');
      svg.setAttribute('role', 'img');
      svg.setAttribute(
        'aria-label',
        `${counted(groups.length, 'row')} of improvement factors by ${words(by)}; the table below says the same`,
      );
      svg.addEventListener('click', () => svg.value && open(svg.value as Placed));
      place.current.replaceChildren(svg);
      drawing.current = { svg, points, inWords };
      setAt(-1);
    });
    return () => {
      wanted = false;
    };
  }, [groups, width, by]);
  useEffect(() => ring(drawing.current?.svg, point), [point]);

  const keys = (event: KeyboardEvent): void => {
    const points = drawing.current?.points ?? [];
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((before) => Math.min(points.length - 1, Math.max(0, before + step)));
    else if (event.key === 'Enter' && point) open(point);
    else return;
    event.preventDefault();
  };
  return (
    <figure class="chart">
      <div
        ref={place}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from claim to claim in it
        tabIndex={0}
        role="application"
        aria-label="Chart: arrow keys go from claim to claim, Enter opens one"
        onKeyDown={keys}
      />
      <p class="readout" aria-live="polite">
        {point && drawing.current?.inWords(point)}
      </p>
      <figcaption>
        {(['svg', 'png'] as const).map((format) => (
          <button key={format} type="button" onClick={() => drawing.current && saveImage(drawing.current.svg, format)}>
            {format.toUpperCase()}
          </button>
        ))}
      </figcaption>
    </figure>
  );
}

/** Rings the claim that the keyboard is at. */
function ring(svg: Drawing | undefined, point: Placed | undefined): void {
  svg?.querySelector('.at')?.remove();
  if (!svg || !point) return;
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  const place = { cx: svg.scale('x')?.apply(point.x), cy: svg.scale('y')?.apply(point.y), r: 9, class: 'at' };
  for (const [name, value] of Object.entries(place)) circle.setAttribute(name, String(value));
  svg.append(circle);
}
