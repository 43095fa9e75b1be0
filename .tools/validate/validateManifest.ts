import { readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { checkAddIn, type Finding } from './checkAddIn';
import { loadAddIn } from './loadAddIn';
import { XmlError } from './xml';

/** Reads the manifest once more as Microsoft's own tools do; without its online service, which knows more. */
async function readByOffice(file: string): Promise<Finding[]> {
  try {
    const { id } = await OfficeAddinManifest.readManifestFile(file);
    if (id !== undefined && id !== '') return [];
    return [{ rule: 'office-addin-manifest', message: "Microsoft's office-addin-manifest finds no <Id> in it." }];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ rule: 'office-addin-manifest', message: `Microsoft's office-addin-manifest cannot read it: ${reason}` }];
  }
}

/**
 * Checks a manifest and what belongs to it, without a network.
 *
 * @param file Path of the manifest: the project's, or a built one beside the add-in's files.
 * @param root The project's folder.
 * @returns What is wrong; nothing where all is well.
 * @example await validateManifest('manifest.xml', process.cwd()) // []
 */
export async function validateManifest(file: string, root: string): Promise<Finding[]> {
  try {
    const addIn = await loadAddIn(file, root, readFileSync(file, 'utf8'));
    return [...checkAddIn(addIn), ...(await readByOffice(file))];
  } catch (error) {
    if (error instanceof XmlError)
      return [{ rule: 'well-formed', message: `This is no XML: ${error.message} Correct it.` }];
    throw error;
  }
}
