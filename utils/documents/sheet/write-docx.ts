import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { language } from '../../words/language'
import { t } from '../../words/t'
import { bandsOf } from './bands-of'
import type { Block, Fact, Sheet } from './sheet'

// Load this file lazily: the library that writes office documents is heavy.

/** A4 with margins of 15 mm, in twentieths of a point; sizes of letters in half points. */
const [WIDTH, HEIGHT, MARGIN, GAP] = [11_906, 16_838, 850, 400]
const ROOM = WIDTH - 2 * MARGIN
const PAGE = { size: { width: WIDTH, height: HEIGHT }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } }
const SIZES = { title: 32, heading: 21, body: 17, small: 15 }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
const [NEAR, FAR] = [
  { before: 20, after: 20 },
  { before: 120, after: 40 },
]

/** A sheet as an office document (.docx). Texts stay texts: nothing a page printed becomes a field or a link. */
export function writeDocx(sheet: Sheet): Promise<Blob> {
  const { title, subtitle, sections, foot } = sheet
  const heading = (text: string, level: keyof typeof SIZES, heading: (typeof HeadingLevel)['TITLE' | 'HEADING_1']) =>
    new Paragraph({ heading, spacing: FAR, children: [new TextRun({ text: sound(text), bold: true, size: SIZES[level] })] })
  const document = new Document({
    title: sound(title),
    creator: 'Maillage',
    styles: {
      default: { document: { run: { font: 'Calibri', size: SIZES.body, language: { value: language() } } } },
    },
    sections: [
      { properties: { page: PAGE }, children: [heading(title, 'title', HeadingLevel.TITLE), paragraph(subtitle)] },
      ...bandsOf(sections).map((band) => ({
        properties: { type: SectionType.CONTINUOUS, page: PAGE, column: { count: band.wide ? 1 : 2, space: GAP, equalWidth: true } },
        children: band.sections.flatMap((section) => [
          heading(section.heading, 'heading', HeadingLevel.HEADING_1),
          ...section.blocks.flatMap((given) => block(given, band.wide ? ROOM : (ROOM - GAP) / 2)),
        ]),
      })),
      {
        properties: { type: SectionType.CONTINUOUS, page: PAGE },
        children: foot.map(
          (line) => new Paragraph({ spacing: FAR, children: [new TextRun({ text: sound(line), size: SIZES.small, italics: true })] }),
        ),
      },
    ],
  })
  return Packer.toBlob(document)
}

function block(given: Block, room: number): (Paragraph | Table)[] {
  switch (given.kind) {
    case 'paragraph':
      return [paragraph(given.text)]
    case 'blank':
      return [new Paragraph({ spacing: NEAR, children: [...(given.what ? [run(`${given.what} – `)] : []), blank()] })]
    case 'list':
      return given.items.map((item) => new Paragraph({ spacing: NEAR, bullet: { level: 0 }, children: [run(item)] }))
    case 'facts':
      return given.facts.map(
        (fact) => new Paragraph({ spacing: NEAR, children: [run(t('sheet_term', { term: fact.term }), true), value(fact)] }),
      )
    case 'table':
      return [table(given.head, given.rows, room)]
  }
}

function value({ value, href }: Fact) {
  if (value === null) return blank()
  return href ? new ExternalHyperlink({ link: href, children: [new TextRun({ text: sound(value), style: 'Hyperlink' })] }) : run(value)
}

function table(head: readonly string[], rows: readonly (readonly string[])[], room: number): Table {
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map(
      (text) =>
        new TableCell({ margins: { left: 60, right: 60 }, children: [new Paragraph({ spacing: NEAR, children: [run(text, bold)] })] }),
    )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: head.map(() => Math.floor(room / head.length)),
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  })
}

const run = (text: string, bold = false) => new TextRun({ text: sound(text), bold })
const blank = () => new TextRun({ text: t('sheet_blank'), italics: true, color: '666666' })
const paragraph = (text: string) => new Paragraph({ spacing: NEAR, children: [run(text)] })

/** Without the signs that XML forbids, with which no office program opens a document. */
const sound = (text: string) =>
  [...text.replace(/[^\S\u00a0\u202f]+/g, ' ')].filter((sign) => /[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign)).join('')
