package vn.capuy.report.paper;

import java.util.ArrayList;
import java.util.List;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Bar;
import vn.capuy.platform.paper.Cell;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperBuilder;
import vn.capuy.platform.paper.Run;
import vn.capuy.platform.paper.Running;
import vn.capuy.platform.paper.Running.PageNumbers;
import vn.capuy.platform.paper.TableBuilder;
import vn.capuy.platform.paper.Text;
import vn.capuy.report.paper.Composition.Chart;
import vn.capuy.report.paper.Composition.Grid;
import vn.capuy.report.paper.Composition.Heading;
import vn.capuy.report.paper.Composition.Line;
import vn.capuy.report.paper.Composition.Paragraph;
import vn.capuy.report.paper.Composition.Piece;
import vn.capuy.report.paper.Composition.Source;

/** A report on paper: A4 with the margins of official documents, the seal and its hash at the foot of every page. */
final class Printed {
    private static final double LETTERS = 13;
    private static final double IN_TABLES = 12;
    private static final double MIDDLE = 10;
    private static final double SMALL = 8;
    private static final int NARROW_FROM = 4;

    private final Composition report;
    private final PaperBuilder paper;

    private Printed(Composition report) {
        this.report = report;
        this.paper = Paper.in(report.language());
    }

    static Paper of(Composition report) {
        return new Printed(report).paper();
    }

    private Paper paper() {
        String foot = String.join("\n", report.foot());
        paper.title(report.title())
                .madeAt(report.madeAt())
                .page(page())
                .running(new Running("", foot, PageNumbers.BELOW, true).sized(SMALL))
                .paragraph(Text.ofBold(report.org()), Alignment.CENTRE)
                .heading(report.title());
        report.under().forEach(line -> paper.paragraph(Text.ofItalic(line), Alignment.CENTRE));
        report.pieces().forEach(this::piece);
        sources();
        return paper.build();
    }

    /** The wide margin is where the sheets are bound: at the side on which lines begin. */
    private Page page() {
        Page official = Page.official().sized(LETTERS);
        return report.language() != Language.AR
                ? official
                : new Page(
                        official.width(),
                        official.height(),
                        official.top(),
                        official.bottom(),
                        official.right(),
                        official.left(),
                        LETTERS);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Heading heading -> paper.heading(2, heading.text());
            case Paragraph paragraph -> paper.paragraph(paragraph.text());
            case Grid grid -> {
                caption(grid.caption());
                paper.table(table -> grid(table, grid));
            }
            case Chart chart -> {
                caption(chart.caption());
                if (!chart.marks().isEmpty()) {
                    paper.bars(chart.marks().stream()
                            .map(mark -> Bar.of(mark.name(), mark.value().text(), mark.length()))
                            .toList());
                }
            }
        }
    }

    private void caption(String caption) {
        if (!caption.isEmpty()) {
            paper.heading(3, caption);
        }
    }

    private static TableBuilder grid(TableBuilder table, Grid grid) {
        // Where there are many columns, that of the units would else tear its words apart.
        boolean narrow = grid.heads().size() > NARROW_FROM;
        table.column(narrow ? 7 : 8, Alignment.START).column(narrow ? 4 : 3, Alignment.START);
        for (int i = 2; i < grid.heads().size(); i++) {
            table.column(4, Alignment.END);
        }
        table.head(grid.heads().stream().map(head -> sized(head, IN_TABLES)).toArray(Cell[]::new));
        for (Line line : grid.lines()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(sized(line.name(), IN_TABLES));
            cells.add(sized(line.unit(), IN_TABLES));
            line.values().forEach(value -> cells.add(sized(value.text(), IN_TABLES)));
            table.row(cells.toArray(Cell[]::new));
        }
        return table;
    }

    private void sources() {
        paper.heading(2, report.sourcesTitle());
        paper.paragraph(report.sourcesWords());
        paper.table(table -> {
            table.column(6, Alignment.START).column(3, Alignment.END).column(9, Alignment.START);
            table.head(report.sourcesHead().stream()
                    .map(head -> sized(head, MIDDLE))
                    .toArray(Cell[]::new));
            for (Source source : report.sources()) {
                table.row(
                        sized(source.name() + "\n" + source.code(), MIDDLE),
                        sized(source.value().text(), MIDDLE),
                        Cell.of(link(source)));
            }
            return table;
        });
    }

    private static Cell sized(String text, double points) {
        return Cell.of(Text.EMPTY.with(Run.of(text).sized(points)));
    }

    private static Text link(Source source) {
        if (source.link() == null) {
            return Text.EMPTY;
        }
        return Text.EMPTY.with(
                Run.of(source.link().toASCIIString()).sized(SMALL).leadingTo(source.link()));
    }
}
