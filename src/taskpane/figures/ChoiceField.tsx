import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { FieldFrame, type FieldWords } from './FieldFrame';

/** A field that is one of a few values. */
export function ChoiceField<Value extends string>(props: {
  readonly words: FieldWords;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}) {
  const { words, value, values, nameOf, onChange } = props;
  const id = useId();
  return (
    <FieldFrame words={words} id={id}>
      <Select
        id={id}
        size="small"
        value={value}
        aria-describedby={`${id}-note`}
        onChange={(_event, data) => {
          const chosen = values.find((one) => one === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
