import { Input } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { FieldFrame, type FieldWords } from './FieldFrame';

/**
 * A field that is typed. It is told on Enter and when it is left; Escape takes back what was typed. What `read` refuses
 * stays in the box with the reason.
 */
export function TextField(props: {
  readonly words: FieldWords;
  readonly value: string;
  /** Takes what was typed: null where it is taken, else why not. */
  readonly onCommit: (typed: string) => string | null;
  readonly suggestions?: readonly string[];
  readonly placeholder?: string;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}) {
  const { words, value, onCommit, suggestions = [], placeholder, wide = false, children } = props;
  const id = useId();
  const [draft, setDraft] = useState<{ readonly of: string; readonly typed: string; readonly error: string | null }>({
    of: value,
    typed: value,
    error: null,
  });
  // A value that changed from outside (reset, another figure) replaces the draft.
  const current = draft.of === value ? draft : { of: value, typed: value, error: null };
  const commit = () => {
    if (current.typed === value) return;
    const error = onCommit(current.typed);
    setDraft({ of: value, typed: error === null ? value : current.typed, error });
  };
  return (
    <FieldFrame words={words} id={id} wide={wide} error={current.error}>
      <Input
        id={id}
        size="small"
        value={current.typed}
        aria-describedby={`${id}-note`}
        aria-invalid={current.error !== null}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(suggestions.length === 0 ? {} : { list: `${id}-list` })}
        onChange={(_event, { value: typed }) => setDraft({ of: value, typed, error: null })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && current.typed !== value) {
            event.stopPropagation();
            setDraft({ of: value, typed: value, error: null });
          }
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {children}
    </FieldFrame>
  );
}
