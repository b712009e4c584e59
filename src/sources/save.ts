import { writeAudit } from '#audit/write.ts';
import type { Actor } from '#auth/actor.ts';
import { db } from '#db/client.ts';
import type { Prisma } from '#db/generated/client.ts';
import { DomainError } from '#errors.ts';
import { writeChange } from '#outbox/write.ts';
import { cleanSource, type SourceInput } from './clean.ts';
import { canEditSources } from './policy.ts';

/**
 * A new source (`id` null), or what is said of one that is there; its slug is fixed from then on.
 * Throws `forbidden`, `not_found`, `name_missing`, `text_long`, `address_invalid`, `slug_invalid`,
 * `slug_taken`, `picture_unknown`.
 */
export async function saveSource(
  actor: Actor,
  { id, slug, ...input }: SourceInput & { id: string | null; slug: string },
  now: Date,
): Promise<{ id: string }> {
  if (!canEditSources(actor)) throw new DomainError('forbidden');
  const data = cleanSource(input);
  return db.$transaction(async (tx) => {
    if (data.logoId) await checkLogo(tx, data.logoId);
    const saved = id ? await change(tx, id, data) : await create(tx, slug, data);
    const action = id ? 'source.update' : 'source.create';
    const { nameFa, nameEn } = data;
    const subject = { type: 'source', id: saved.id };
    await writeAudit(tx, { actor, action, subject, details: { nameFa, nameEn } }, now);
    await writeChange(tx, { kind: 'site' });
    return saved;
  });
}

type Data = ReturnType<typeof cleanSource>;

async function change(tx: Prisma.TransactionClient, id: string, data: Data) {
  const { count } = await tx.source.updateMany({ where: { id }, data });
  if (count === 0) throw new DomainError('not_found');
  return { id };
}

async function create(tx: Prisma.TransactionClient, typed: string, data: Data) {
  const slug = typed.trim().toLowerCase();
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 80) {
    throw new DomainError('slug_invalid');
  }
  if (await tx.source.findUnique({ where: { slug }, select: { id: true } })) {
    throw new DomainError('slug_taken');
  }
  return tx.source.create({ data: { ...data, slug }, select: { id: true } });
}

/** Readers see a logo from now on, so its files are public. */
async function checkLogo(tx: Prisma.TransactionClient, logoId: string): Promise<void> {
  const { count } = await tx.mediaAsset.updateMany({
    where: { id: logoId },
    data: { isPublic: true },
  });
  if (count === 0) throw new DomainError('picture_unknown');
}
