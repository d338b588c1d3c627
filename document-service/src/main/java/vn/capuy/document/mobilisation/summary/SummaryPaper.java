package vn.capuy.document.mobilisation.summary;

import java.util.ArrayList;
import java.util.List;
import vn.capuy.document.mobilisation.summary.SummaryView.FieldRow;
import vn.capuy.document.mobilisation.summary.SummaryView.UnitRow;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Cell;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.TableBuilder;
import vn.capuy.platform.paper.Text;

/** The table on paper: by field, then by unit with its fields. */
final class SummaryPaper {
    private static final int COLUMNS = 5;

    private final SummaryView summary;
    private final SummaryWords words;
    private final Language language;

    SummaryPaper(SummaryView summary, Language language) {
        this.summary = summary;
        this.language = language;
        this.words = new SummaryWords(summary, language);
    }

    Paper paper() {
        var paper = Paper.in(language)
                .title(words.title() + " – " + summary.orgName())
                .madeAt(summary.knownAt())
                .page(Page.a4(15, 12).landscape())
                .paragraph(Text.ofBold(summary.orgName()), Alignment.CENTRE)
                .heading(words.title())
                .paragraph(Text.of(words.period()), Alignment.CENTRE);
        if (summary.movementTitle() != null) {
            paper.paragraph(Text.of(summary.movementTitle()), Alignment.CENTRE);
        }
        return paper.heading(2, words.byField())
                .table(this::byField)
                .heading(2, words.byUnit())
                .table(this::byUnit)
                .paragraph(Text.ofItalic(words.known()), Alignment.START)
                .build();
    }

    private TableBuilder byField(TableBuilder table) {
        columns(table).head(words.heads("field").toArray(String[]::new));
        summary.fields().forEach(row -> row(table, row.name(), row.counts(), false));
        return row(table, words.total(), summary.total(), true);
    }

    private TableBuilder byUnit(TableBuilder table) {
        columns(table).head(words.heads("unit").toArray(String[]::new));
        for (UnitRow unit : summary.units()) {
            row(table, unit.name(), unit.total(), true);
            for (FieldRow field : unit.fields()) {
                row(table, "– " + field.name(), field.counts(), false);
            }
        }
        return row(table, words.total(), summary.total(), true);
    }

    private static TableBuilder columns(TableBuilder table) {
        table.column(8, Alignment.START);
        for (int i = 0; i < COLUMNS; i++) {
            table.column(2, Alignment.END);
        }
        return table;
    }

    private static TableBuilder row(TableBuilder table, String name, Counts counts, boolean bold) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(name, bold));
        SummaryWords.numbers(counts).forEach(number -> cells.add(cell(number.toString(), bold)));
        return table.row(cells.toArray(Cell[]::new));
    }

    private static Cell cell(String text, boolean bold) {
        return Cell.of(bold ? Text.ofBold(text) : Text.of(text));
    }
}
