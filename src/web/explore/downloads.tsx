import { useState } from 'preact/hooks';
import { keyHeaders } from '../core/graphql.js';
import type { ClaimFilter } from '../generated.js';

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The drawing as a file of its own: colours are written out as they are shown, and stand on their ground. */
function alone(svg: Element): string {
  const style = getComputedStyle(document.documentElement);
  const probe = document.createElement('span');
  document.body.append(probe);
  const resolved = (variable: string): string => {
    probe.style.color = style.getPropertyValue(variable);
    return getComputedStyle(probe).color;
  };
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'system-ui, sans-serif');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'var(--ground)' })) ground.setAttribute(name, value);
  copy.prepend(ground);
  const text = new XMLSerializer().serializeToString(copy).replaceAll(/var\((--[\w-]+)\)/g, (_, variable: string) => resolved(variable));
  probe.remove();
  return text;
}

/** Saves the chart as it is shown; PNG in twice its size. */
export async function saveImage(svg: Element, format: 'svg' | 'png'): Promise<void> {
  const drawing = new Blob([alone(svg)], { type: 'image/svg+xml' });
  if (format === 'svg') return save(drawing, 'benchclaims.svg');
  const image = new Image();
  image.src = URL.createObjectURL(drawing);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((content) => content && save(content, 'benchclaims.png'));
}

/** All claims of the view, as the export gives them. */
export function ExportCsv({ filter }: { filter: ClaimFilter }) {
  const [problem, setProblem] = useState<string | null>(null);
  const download = async (): Promise<void> => {
    setProblem(null);
    const response = await fetch(`/export?${new URLSearchParams({ format: 'csv', filter: JSON.stringify(filter) })}`, {
      headers: keyHeaders(),
    });
    if (response.ok) save(await response.blob(), 'claims.csv');
    else setProblem(`the server answers ${response.status}: ${(await response.text()).slice(0, 200)}`);
  };
  return (
    <span>
      <button type="button" onClick={() => download().catch(() => setProblem('the server cannot be reached'))}>
        CSV
      </button>
      {problem && <span role="alert"> {problem}</span>}
    </span>
  );
}
