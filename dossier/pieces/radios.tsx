interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly name: string; readonly note?: string }[];
  readonly choose: (value: T) => void;
}

/** One of a few, all in sight, each with a note where its name does not say enough. */
export function Radios<T extends string>({ legend, name, value, options, choose }: Props<T>) {
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.name}
            {option.note !== undefined && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
