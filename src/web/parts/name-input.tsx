import { useId, useState } from 'preact/hooks';
import { useAnswer, useSettled } from '../core/use-answer.js';
import { type NameKind, NamesDocument } from '../generated.js';

/** A field for a name that claims use, with such names to choose from. */
export function NameInput(props: {
  label: string;
  name: string;
  value: string;
  kinds: NameKind[];
  required?: boolean;
  placeholder?: string;
}) {
  const { label, name, value, kinds, required, placeholder } = props;
  const [typed, setTyped] = useState(value);
  const like = useSettled(typed.trim(), 200);
  const { data } = useAnswer(NamesDocument, like.length > 1 ? { like, kinds } : null);
  const list = useId();
  return (
    <label class="field">
      {label}
      <input
        name={name}
        value={typed}
        list={list}
        required={required}
        placeholder={placeholder}
        autocomplete="off"
        maxLength={200}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={list}>
        {data?.names.map((one) => (
          <option key={`${one.kind} ${one.name}`} value={one.name}>
            {one.kind.toLowerCase()}
          </option>
        ))}
      </datalist>
    </label>
  );
}
