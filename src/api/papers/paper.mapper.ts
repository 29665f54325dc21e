import { addressOf, type PaperVersion } from '../../storage/index.js';
import type { PaperVersionModel } from './paper.model.js';

/** A stored version (with its paper) as the API shows it. */
export function fromVersion({
  id,
  version,
  current,
  title,
  abstract,
  contentHash,
  published,
  source,
  createdAt,
  paper,
}: PaperVersion): PaperVersionModel {
  return {
    id: paper.externalId,
    version,
    current,
    title,
    abstract,
    contentHash,
    published,
    url: addressOf({ id: paper.externalId, source }),
    createdAt,
    paperKey: paper.id,
    versionKey: id,
  };
}
