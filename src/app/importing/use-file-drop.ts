import { useState, type DragEvent } from 'react';

interface FileDrop {
  readonly isDraggedOver: boolean;
  readonly handlers: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Takes a file that is dropped anywhere on an element; dragged text still goes where it is dropped. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  const [isDraggedOver, setDraggedOver] = useState(false);
  return {
    isDraggedOver,
    handlers: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        // Otherwise the browser opens the file instead of the page.
        event.preventDefault();
        setDraggedOver(true);
      },
      onDragLeave: (event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setDraggedOver(false);
      },
      onDrop: (event) => {
        setDraggedOver(false);
        const [file] = event.dataTransfer.files;
        if (file === undefined) return;
        event.preventDefault();
        onFile(file);
      },
    },
  };
}
