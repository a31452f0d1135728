import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly focus: boolean;
  /** Shown while it is empty, where no label stands above it. */
  readonly hint?: string;
  /** Put away while the words are shown to be read. */
  readonly hidden?: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

function grow(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = 'auto';
  // The border is not part of the scroll height.
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** Plain text that is as high as its words. */
export function GrowingText({ value, label, focus, hint, hidden = false, onChange, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => grow(area.current), [value, hidden]);
  useLayoutEffect(() => {
    const regrow = () => grow(area.current);
    window.addEventListener('resize', regrow);
    return () => window.removeEventListener('resize', regrow);
  }, []);
  useLayoutEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  return (
    <textarea
      ref={area}
      rows={2}
      hidden={hidden}
      value={value}
      aria-label={label}
      placeholder={hint}
      onInput={(e) => onChange(e.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
