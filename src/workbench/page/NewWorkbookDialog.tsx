import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Whether the question stands, and what answers do. */
export interface NewWorkbookDialogProps {
  readonly isOpen: boolean;
  readonly onCancel: () => void;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
}

/** Asks before a workbook is left that was not downloaded as it stands. */
export function NewWorkbookDialog({ isOpen, onCancel, onDownload, onDiscard }: NewWorkbookDialogProps): ReactElement {
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_event, { open }) => open || onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Leave this workbook?</DialogTitle>
          <DialogContent>
            It holds changes that are not in a downloaded file. A new workbook takes its place, and they are lost.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onDownload}>
              Download first
            </Button>
            <Button onClick={onDiscard}>Leave without it</Button>
            <Button onClick={onCancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
