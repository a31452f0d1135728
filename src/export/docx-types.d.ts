/*
 * What we use of `docx`, in our own words: its declarations draw Node's in, and with them a whole platform that an extension's page does
 * not have. tsconfig.base.json leads the compiler here. https://docx.js.org/
 */

/** Anything that stands in a paragraph. */
export interface ParagraphChild {
  readonly __paragraphChild: never;
}

export interface RunOptions {
  readonly text?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly font?: string;
  readonly break?: number;
  readonly style?: string;
}
export class TextRun implements ParagraphChild {
  constructor(options: RunOptions | string);
  readonly __paragraphChild: never;
}
export class FootnoteReferenceRun implements ParagraphChild {
  constructor(id: number);
  readonly __paragraphChild: never;
}
export class ExternalHyperlink implements ParagraphChild {
  constructor(options: { readonly children: readonly ParagraphChild[]; readonly link: string });
  readonly __paragraphChild: never;
}

export class Paragraph {
  constructor(options: {
    readonly children?: readonly ParagraphChild[];
    readonly text?: string;
    readonly heading?: string;
    readonly style?: string;
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
    readonly spacing?: { readonly before?: number; readonly after?: number };
    readonly numbering?: { readonly reference: string; readonly instance: number; readonly level: number };
    readonly indent?: { readonly left?: number; readonly hanging?: number };
    readonly border?: {
      readonly left: { readonly style: 'single'; readonly size: number; readonly space: number; readonly color: string };
    };
  });
  readonly __paragraph: never;
}

/** How a list's numbers are printed. */
export interface NumberingConfig {
  readonly reference: string;
  readonly levels: readonly {
    readonly level: number;
    readonly format: 'decimal';
    readonly text: string;
    readonly alignment: 'start';
    readonly start: number;
  }[];
}

export const HeadingLevel: { readonly TITLE: string; readonly HEADING_1: string; readonly HEADING_2: string };

export class Document {
  constructor(options: {
    readonly title?: string;
    readonly creator?: string;
    readonly description?: string;
    readonly numbering?: { readonly config: readonly NumberingConfig[] };
    readonly footnotes?: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
    readonly sections: readonly { readonly children: readonly Paragraph[] }[];
  });
  readonly __document: never;
}

export const Packer: { toArrayBuffer(document: Document): Promise<ArrayBuffer> };
