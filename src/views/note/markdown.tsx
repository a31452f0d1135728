import type { Token, Tokens } from 'marked';
import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { deepestNote, noteLink, noteTokens } from '../../export';

/*
 * Markdown to nodes, never to markup: what `marked` reads as tokens is drawn by Preact, token by token, and a token that is not named here
 * is shown as it was typed. So raw HTML stays text, and no picture is ever asked for.
 */

/** Draws plain words: a search marks what it found in them. */
type Leaf = (words: string) => ComponentChildren;

/** What a token is drawn from. */
interface Drawing {
  readonly leaf: Leaf;
  readonly depth: number;
}

function draw(tokens: readonly Token[] | undefined, { leaf, depth }: Drawing): ComponentChildren {
  if (depth > deepestNote) return leaf((tokens ?? []).map(({ raw }) => raw).join(''));
  return (tokens ?? []).map((token, i) => <Fragment key={i}>{drawToken(token, { leaf, depth: depth + 1 })}</Fragment>);
}

const LISTED: Readonly<Record<string, (token: never, drawing: Drawing) => ComponentChildren>> = {
  space: () => null,
  hr: () => <hr />,
  br: () => <br />,
  paragraph: (token: Tokens.Paragraph, drawing) => <p>{draw(token.tokens, drawing)}</p>,
  // A note's heading is none of the page's.
  heading: (token: Tokens.Heading, drawing) => <p class="note-heading">{draw(token.tokens, drawing)}</p>,
  blockquote: (token: Tokens.Blockquote, drawing) => <blockquote>{draw(token.tokens, drawing)}</blockquote>,
  code: (token: Tokens.Code, { leaf }) => (
    <pre>
      <code>{leaf(token.text)}</code>
    </pre>
  ),
  codespan: (token: Tokens.Codespan, { leaf }) => <code>{leaf(token.text)}</code>,
  escape: (token: Tokens.Escape, { leaf }) => leaf(token.text),
  text: (token: Tokens.Text, drawing) => (token.tokens ? draw(token.tokens, drawing) : drawing.leaf(token.text)),
  strong: (token: Tokens.Strong, drawing) => <strong>{draw(token.tokens, drawing)}</strong>,
  em: (token: Tokens.Em, drawing) => <em>{draw(token.tokens, drawing)}</em>,
  del: (token: Tokens.Del, drawing) => <del>{draw(token.tokens, drawing)}</del>,
  checkbox: (token: { checked: boolean }) => (token.checked ? '☑ ' : '☐ '),
  link: drawLink,
  list: drawList,
  table: drawTable,
};

function drawToken(token: Token, drawing: Drawing): ComponentChildren {
  const drawn = Object.hasOwn(LISTED, token.type) ? LISTED[token.type] : undefined;
  return drawn ? drawn(token as never, drawing) : drawing.leaf(token.raw.trimEnd());
}

/** A link opens beside the note and learns nothing of it; one that leads elsewhere stays what was typed. */
function drawLink({ href, raw, tokens }: Tokens.Link, drawing: Drawing): ComponentChildren {
  const address = noteLink(href);
  if (!address) return drawing.leaf(raw);
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {draw(tokens, drawing)}
    </a>
  );
}

function drawList({ ordered, start, items }: Tokens.List, drawing: Drawing): ComponentChildren {
  const drawn = items.map((item, i) => <li key={i}>{draw(item.tokens, drawing)}</li>);
  return ordered ? <ol start={Number(start) || 1}>{drawn}</ol> : <ul>{drawn}</ul>;
}

function drawTable({ header, rows }: Tokens.Table, drawing: Drawing): ComponentChildren {
  return (
    <div class="note-table">
      <table>
        <thead>
          <tr>
            {header.map((cell, i) => (
              <th key={i}>{draw(cell.tokens, drawing)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (
                <td key={i}>{draw(cell.tokens, drawing)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const plain: Leaf = (words) => words;

/** A note's text to be read: Markdown, shown safely. */
export function Markdown({ text, leaf = plain }: { readonly text: string; readonly leaf?: Leaf }) {
  const tokens = useMemo(() => noteTokens(text), [text]);
  return <div class="markdown">{draw(tokens, { leaf, depth: 0 })}</div>;
}
