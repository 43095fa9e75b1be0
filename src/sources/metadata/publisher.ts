import { datelineEnd } from './dateline';
import type { TextLine } from './lines';
import { BYLINE, COPYRIGHT, ORGANISATION, SOURCE_LABEL } from './phrases';

const NAME_LENGTH = 60;
const AGENCY = /\((\p{Lu}[\p{L}\p{N} .&-]{1,40})\)|\/(\p{Lu}[\p{L}\p{N} .&-]{2,40})\/|-(\p{Lu}\p{L}{2,20})-/u;
const ALL_RIGHTS = 'all rights reserved';

/**
 * Who published the article, as its text says: a source line, an agency in the dateline, a byline that names a
 * newspaper instead of a person, or the copyright notice; else null.
 */
export function findPublisher(
  head: readonly TextLine[],
  tail: readonly TextLine[],
  language: string | null,
): string | null {
  const lines = [...head, ...tail];
  return (
    first(lines, sourceName) ??
    first(head.filter(({ prose }) => prose).slice(0, 2), (line) => agencyOf(line, language)) ??
    first(head, bylineName) ??
    first([...tail, ...head], holderOfRights)
  );
}

function sourceName({ plain }: TextLine): string | null {
  const label = SOURCE_LABEL.exec(plain)?.[0];
  const name = label === undefined ? '' : plain.slice(label.length).trim();
  return name.length <= NAME_LENGTH && /^\p{L}/u.test(name) && !/^https?:/iu.test(name) ? name : null;
}

function agencyOf({ plain }: TextLine, language: string | null): string | null {
  const match = AGENCY.exec(plain.slice(0, datelineEnd(plain, language)));
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

function bylineName({ plain, prose }: TextLine): string | null {
  const label = BYLINE.exec(plain)?.[0];
  const name = label === undefined || prose ? '' : plain.slice(label.length).trim();
  return name.length <= NAME_LENGTH && ORGANISATION.test(name) && !name.includes(',') ? name : null;
}

function holderOfRights({ plain }: TextLine): string | null {
  if (!COPYRIGHT.test(plain)) return null;
  const rights = plain.toLowerCase().indexOf(ALL_RIGHTS);
  const name = (rights < 0 ? plain : plain.slice(0, rights))
    .replace(/^(?:[©\s\d,–-]|\(c\)|copyright){1,20}/iu, '')
    .replace(/[\s\d.,–-]{1,20}$/u, '');
  return name.length > 1 && name.length <= NAME_LENGTH ? name : null;
}

function first(lines: readonly TextLine[], nameOf: (line: TextLine) => string | null): string | null {
  for (const line of lines) {
    const name = nameOf(line);
    if (name !== null) return name;
  }
  return null;
}
