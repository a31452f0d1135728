import type { Entity, EntityKind, How, Mention, NameIndex, Span } from '../../model';
import { withoutLegalForm } from './short-forms';

/** An entity while the page is read. */
interface Draft {
  readonly entity: Entity;
  readonly evidence: Set<string>;
}

/** An id for a name that no pack knows: "text:martin-crumpton-group". */
export function textId(name: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return `text:${name.toLowerCase().replaceAll(' ', '-')}`;
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏḀ-ỿ\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `text:${plain || 'unnamed'}`;
}

/** Whether an id is one of `textId`'s: no pack knows the entity. */
export const isOfPage = (id: string): boolean => id.startsWith('text:');

/** "Xiaomi Corp.": the full stop of an abbreviated company form belongs to the name, at a sentence's end too. */
export function withStop(text: string, start: number, end: number): number {
  return text.charAt(end) === '.' &&
    /(?:^|[\s,.&])(?:Cos?|Corp|Inc|Ltd|Bros|LLC|S\.A|S\.p\.A|N\.V|B\.V|L\.P|K\.K|A\.G)$/.test(text.slice(start, end))
    ? end + 1
    : end;
}

const twoUnits = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Collects entities, their names on this page, and mentions that never overlap: the first to claim a place keeps it. */
export class CastBuilder {
  private readonly drafts = new Map<string, Draft>();
  /** The ids of names of this page: of companies, of all others. */
  private readonly companyIds = new Map<string, string>();
  private readonly ids = new Map<string, string>();
  private readonly aliases = new Map<string, string | null>();
  /** The first two code units of every alias in one number; of one unit, that alone. */
  private readonly beginnings = new Set<number>();
  private readonly mentions: Mention[] = [];
  /** Per code unit: the number of the mention that has it, from 1; 0 for none. */
  private readonly taken: Uint32Array;

  constructor(
    readonly text: string,
    private readonly names: NameIndex,
  ) {
    this.taken = new Uint32Array(text.length);
  }

  /** Adds an entity of the packs, or more evidence for it. `null`: no pack knows it. */
  addKnown(id: string, why: readonly string[]): Entity | null {
    const draft = this.drafts.get(id) ?? this.draft(this.names.entity(id));
    if (!draft) return null;
    for (const reason of why) draft.evidence.add(reason);
    return draft.entity;
  }

  /** Adds an entity that only this page names. */
  addNamed(name: string, kind: EntityKind, why: string): Entity {
    const id = this.idOf(name, kind === 'company');
    const known = this.drafts.get(id);
    const entity = known?.entity ?? { id, name, kind, known: false, evidence: [], listings: [], parents: [] };
    const draft = known ?? this.draft(entity);
    draft?.evidence.add(why);
    return entity;
  }

  /** "Miller & Moss" and "Miller & Moss LLP" are one company. */
  private idOf(name: string, isCompany: boolean): string {
    const ids = isCompany ? this.companyIds : this.ids;
    const known = ids.get(name);
    if (known) return known;
    const id = textId(isCompany ? withoutLegalForm(name) : name);
    ids.set(name, id);
    return id;
  }

  private draft(entity: Entity | null): Draft | null {
    if (!entity) return null;
    const draft = { entity, evidence: new Set<string>() };
    this.drafts.set(entity.id, draft);
    return draft;
  }

  /** Whether another company on the page stands on a list with this one of the packs. */
  sharesList(id: string): boolean {
    const lists = new Set(this.names.entity(id)?.listings.map(({ list }) => list));
    return [...this.drafts.values()].some(({ entity }) => entity.id !== id && entity.listings.some(({ list }) => lists.has(list)));
  }

  kindOf(id: string): EntityKind | null {
    return this.drafts.get(id)?.entity.kind ?? null;
  }

  entityOf(id: string): Entity | null {
    return this.drafts.get(id)?.entity ?? null;
  }

  all(): Entity[] {
    return [...this.drafts.values()].map(({ entity }) => entity);
  }

  /** From here on `name` means this entity on this page. Two entities under one name: neither. */
  addAlias(name: string, id: string): void {
    const before = this.aliases.get(name);
    if (before === id || !/[A-Za-zÀ-ɏḀ-ỿ]/.test(name)) return;
    const from = name.startsWith('the ') ? 4 : 0;
    this.beginnings.add(name.length > from + 1 ? twoUnits(name, from) : name.charCodeAt(from));
    this.aliases.set(name, before === undefined ? id : null);
  }

  /** The entity that `name` means on this page; `null`: several; `undefined`: none. */
  aliasOf(name: string): string | null | undefined {
    return this.aliases.get(name);
  }

  /** Whether an alias may begin at a place. Most words begin none. */
  mayBeginAlias(at: number): boolean {
    return this.beginnings.has(twoUnits(this.text, at)) || this.beginnings.has(this.text.charCodeAt(at));
  }

  /** The entity that is mentioned at a place, or `null`. */
  entityAt(at: number): Entity | null {
    const mention = this.mentions[(this.taken[at] ?? 0) - 1];
    return mention ? this.entityOf(mention.entity) : null;
  }

  isFree({ start, end }: Span): boolean {
    for (let i = start; i < end; i++) if (this.taken[i]) return false;
    return true;
  }

  /** Adds a mention where the place is free. */
  mention({ start, end: bareEnd }: Span, entity: string, how: How): boolean {
    if (!(start < bareEnd) || !this.isFree({ start, end: bareEnd })) return false;
    const end = withStop(this.text, start, bareEnd);
    this.mentions.push({ start, end, how, entity });
    this.taken.fill(this.mentions.length, start, end);
    return true;
  }

  /** A second entity under the very same words: "both companies". */
  mentionAlso({ start, end }: Span, entity: string): boolean {
    const same = this.mentions.filter((mention) => mention.start === start && mention.end === end && mention.how === 'description');
    if (!same.length || same.some((mention) => mention.entity === entity)) return false;
    this.mentions.push({ start, end, how: 'description', entity });
    return true;
  }

  /** Everything that was mentioned, in reading order. */
  finish(): { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] } {
    const mentions = this.mentions.toSorted((a, b) => a.start - b.start);
    const order = [...new Set(mentions.map(({ entity }) => entity))];
    const entities = order.flatMap((id) => {
      const draft = this.drafts.get(id);
      return draft ? [{ ...draft.entity, evidence: [...draft.evidence] }] : [];
    });
    return { entities, mentions };
  }

  inOrder(): readonly Mention[] {
    return this.mentions.toSorted((a, b) => a.start - b.start);
  }
}
