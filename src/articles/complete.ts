import { DomainError, type ErrorCode } from '#errors.ts';
import { type Content, isBlankBody } from './content.ts';

/** What keeps a text from its readers. Each is an error code with its sentence; in order of weight. */
export type Missing = Extract<
  ErrorCode,
  | 'headline_missing'
  | 'article_without_body'
  | 'section_missing'
  | 'picture_alt_missing'
  | 'address_invalid'
>;

/** All that is missing, so that the desk shows one list. A draft may lack anything of it. */
export function listMissing(content: Content): Missing[] {
  const { headline, body, sectionId, leadMediaId, leadAlt, sourceUrl, canonicalUrl } = content;
  const checks: [Missing, boolean][] = [
    ['headline_missing', !headline],
    ['article_without_body', isBlankBody(body.content)],
    ['section_missing', sectionId === null],
    ['picture_alt_missing', (leadMediaId !== null && !leadAlt) || hasSilentPicture(body)],
    ['address_invalid', ![sourceUrl, canonicalUrl].every(isAddress)],
  ];
  return checks.filter(([, isMissing]) => isMissing).map(([code]) => code);
}

/** Throws the first of `listMissing`. */
export function requireComplete(content: Content): void {
  const [missing] = listMissing(content);
  if (missing) throw new DomainError(missing);
}

function isAddress(address: string | null): boolean {
  const url = address === null ? null : URL.parse(address);
  return address === null || url?.protocol === 'https:' || url?.protocol === 'http:';
}

type Figure = { attrs?: { picture?: string; alt?: string }; content?: object[] };

// By what a node has and not by its type: a gallery holds figures too.
function hasSilentPicture(node: object): boolean {
  const { attrs, content = [] } = node as Figure;
  const isSilent = attrs?.picture !== undefined && !attrs.alt?.trim();
  return isSilent || content.some(hasSilentPicture);
}
