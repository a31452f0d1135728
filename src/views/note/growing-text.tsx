import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly focus: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** Plain text that is as high as its words. */
export function GrowingText({ value, label, focus, onChange, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    current.style.height = 'auto';
    // The border is not part of the scroll height.
    current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`;
  }, [value]);
  useLayoutEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  return (
    <textarea
      ref={area}
      rows={2}
      value={value}
      aria-label={label}
      placeholder={label}
      onInput={(e) => onChange(e.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
