import { useState } from 'preact/hooks';
import { useDossier } from '../context.ts';

/** Takes files that are chosen or dropped. */
export function FileDrop({ choose }: { choose: (files: readonly File[]) => void }) {
  const { t } = useDossier();
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'file-drop file-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) choose(files);
      }}
    >
      <span>{t('importChoose')}</span>
      <input
        type="file"
        multiple
        accept=".json,.jsonld,.csv,.zip,.html,.htm"
        onChange={({ currentTarget: input }) => {
          const files = [...(input.files ?? [])];
          // The same file can be chosen again once it is mended.
          input.value = '';
          if (files.length > 0) choose(files);
        }}
      />
      <small>{t('importFormats')}</small>
    </label>
  );
}
