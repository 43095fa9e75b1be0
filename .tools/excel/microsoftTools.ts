import type { ExcelOptions } from './options';

/**
 * Microsoft's tools, fetched by npx when they are needed, in these versions: one of them brings a native module that
 * not every machine can build, so that they are no dependencies.
 */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';

/** Makes a certificate for localhost and has this machine trust it; it asks the first time. */
export const installCertificates: readonly string[] = ['--yes', CERTIFICATES, 'install'];

/**
 * Arguments of npx that open the add-in in Excel, or take it out again.
 *
 * @param manifest Path of the manifest.
 * @example sideload({ kind: 'desktop' }, 'manifest.xml')
 */
export function sideload(options: ExcelOptions, manifest: string): readonly string[] {
  const plain = ['--no-debug', '--no-live-reload'];
  switch (options.kind) {
    case 'desktop':
      return ['--yes', DEBUGGING, 'start', manifest, 'desktop', '--app', 'excel', ...plain];
    case 'web':
      return ['--yes', DEBUGGING, 'start', manifest, 'web', '--app', 'excel', '--document', options.document, ...plain];
    case 'stop':
      return ['--yes', DEBUGGING, 'stop', manifest];
  }
}
