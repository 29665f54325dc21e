const SIGNS: readonly { name: string; sign: preact.JSX.Element }[] = [
  { name: 'a number', sign: <circle cx="10" cy="7" r="4" class="ring" /> },
  { name: 'average', sign: <circle cx="10" cy="7" r="4.5" class="filled" /> },
  { name: 'about', sign: <path d="M10 2l4 5-4 5-4-5z" class="ring" /> },
  { name: 'range', sign: <path d="M2 7h16" class="range" /> },
  { name: 'up to, below', sign: <path d="M17 7H3m4-4L3 7l4 4" class="bound" /> },
  { name: 'at least', sign: <path d="M3 7h14m-4-4l4 4-4 4" class="bound" /> },
  { name: 'median', sign: <path d="M10 1v12" class="median" /> },
  { name: 'quartiles', sign: <path d="M2 2h16v10H2z" class="band" /> },
];

/** What the signs of the chart mean. */
export const Legend = () => (
  <ul class="legend" aria-label="Signs">
    {SIGNS.map(({ name, sign }) => (
      <li key={name}>
        <svg width="20" height="14" aria-hidden="true">
          {sign}
        </svg>
        {name}
      </li>
    ))}
    <li>≠ mixes what cannot be compared</li>
  </ul>
);
