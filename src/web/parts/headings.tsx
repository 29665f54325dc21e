/** The row of headings of a table. */
export const Headings = ({ of }: { of: readonly string[] }) => (
  <thead>
    <tr>
      {of.map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
    </tr>
  </thead>
);
