interface Props {
  /** What the chooser is called. */
  readonly label: string;
  /** Endings and media types, as `accept` has them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own way to choose a file: by key, by click, by dropping one on it. The same file, mended, can be chosen again. */
export function FileChooser({ label, accept, disabled = false, onFile }: Props) {
  return (
    <input
      type="file"
      accept={accept}
      aria-label={label}
      disabled={disabled}
      onChange={(e) => {
        const [file] = e.currentTarget.files ?? [];
        if (file) onFile(file);
        e.currentTarget.value = '';
      }}
    />
  );
}
