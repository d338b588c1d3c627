package vn.capuy.document.composition;

import java.util.List;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Heading;
import vn.capuy.platform.paper.PaperBuilder;
import vn.capuy.platform.paper.Run;
import vn.capuy.platform.paper.Text;

/** Writes the body and numbers its parts by their places. */
final class BodyText {
    private static final int CHAPTER_LEVEL = 2;

    private final PaperBuilder paper;
    private int chapter;
    private int section;
    private int article;
    private int clause;
    private int point;

    BodyText(PaperBuilder paper) {
        this.paper = paper;
    }

    void write(List<Part> parts) {
        parts.forEach(this::write);
    }

    private void write(Part part) {
        switch (part.kind()) {
            case CHAPTER -> {
                section = 0;
                clause = 0;
                point = 0;
                String title = part.title() == null ? "" : "\n" + IssuerNames.upper(part.title());
                heading("Chương " + Numerals.roman(++chapter) + title, Alignment.CENTRE);
                rest(part);
            }
            case SECTION -> {
                clause = 0;
                point = 0;
                String title = part.title() == null ? "" : IssuerNames.upper(part.title());
                heading(Numerals.roman(++section) + "- " + title, Alignment.JUSTIFIED);
                rest(part);
            }
            case ARTICLE -> article(part);
            case CLAUSE -> {
                point = 0;
                numbered(++clause + ". ", part);
            }
            case POINT -> numbered(Numerals.letter(++point) + ") ", part);
            case PARAGRAPH -> rest(part);
        }
    }

    private void article(Part part) {
        clause = 0;
        point = 0;
        String number = "Điều " + ++article + ". ";
        if (part.title() == null) {
            paper.paragraph(add(Text.ofBold(number), part));
        } else {
            paper.paragraph(Text.ofBold(number + part.title()));
            rest(part);
        }
    }

    private void numbered(String number, Part part) {
        Text text = Text.of(number);
        if (part.title() != null) {
            text = text.bold(part.title() + (part.text().isEmpty() ? "" : ". "));
        }
        paper.paragraph(add(text, part));
    }

    private void heading(String words, Alignment alignment) {
        paper.add(new Heading(CHAPTER_LEVEL, Text.of(words), alignment));
    }

    /** The text of a part whose number and title stand already. */
    private void rest(Part part) {
        if (!part.text().isEmpty()) {
            paper.paragraph(add(Text.EMPTY, part));
        }
    }

    private static Text add(Text before, Part part) {
        Text text = before;
        for (Passage passage : part.text()) {
            text = text.with(new Run(passage.text(), passage.bold(), passage.italic(), false, 0));
        }
        return text;
    }
}
