import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly focus: boolean;
  /** Shown while it is empty, where no label stands above it. */
  readonly hint?: string;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

function grow(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = 'auto';
  // The border is not part of the scroll height.
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** Puts the keys into a field, behind the words that stand there. */
function enter(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}

/** Plain text that is as high as its words. */
export function GrowingText({ value, label, focus, hint, onChange, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(area.current), [value]);
  useLayoutEffect(() => {
    const regrow = () => grow(area.current);
    window.addEventListener('resize', regrow);
    return () => window.removeEventListener('resize', regrow);
  }, []);
  useLayoutEffect(() => {
    if (focus) enter(area.current);
  }, [focus]);
  return (
    <textarea
      ref={area}
      rows={2}
      value={value}
      aria-label={label}
      placeholder={hint}
      onInput={(e) => onChange(e.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
