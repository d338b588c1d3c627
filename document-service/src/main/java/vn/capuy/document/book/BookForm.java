package vn.capuy.document.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.TableBuilder;
import vn.capuy.platform.paper.Text;

/**
 * A register on paper: A4 across, its columns in the order in which offices keep them.
 *
 * @param code by which its file and its title are named
 */
record BookForm<T>(String code, List<Column<T>> columns) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final double MARGIN = 12;
    private static final double POINTS = 9;

    /**
     * A column.
     *
     * @param title the key of its head
     * @param share its width, in shares of the whole
     * @param text what stands in it, in a language
     */
    record Column<T>(String title, int share, BiFunction<T, Language, String> text) {}

    /** Whose register of which year is printed, by whom and when. */
    record Printed(String organisation, int year, Language language, String by, Instant at) {}

    Paper paper(Printed printed, List<T> lines) {
        Language language = printed.language();
        String title = say(language, "book." + code);
        return Paper.in(language)
                .title(title + " " + printed.year())
                .madeAt(printed.at())
                .page(Page.a4(MARGIN, POINTS).landscape())
                .paragraph(Text.ofBold(printed.organisation()), Alignment.CENTRE)
                .heading(title)
                .paragraph(
                        Text.of(Messages.say(language, "book.year", Map.of("year", String.valueOf(printed.year())))),
                        Alignment.CENTRE)
                .table(table -> rows(table, language, lines))
                .paragraph(
                        Text.ofItalic(Messages.say(
                                language,
                                "book.printed",
                                Map.of(
                                        "by",
                                        printed.by(),
                                        "at",
                                        printed.at().atZone(VietnamTime.ZONE).format(MOMENT)))),
                        Alignment.START)
                .build();
    }

    private TableBuilder rows(TableBuilder table, Language language, List<T> lines) {
        columns.forEach(column -> table.column(column.share(), Alignment.START));
        table.head(columns.stream().map(column -> say(language, column.title())).toArray(String[]::new));
        lines.forEach(line -> table.row(columns.stream()
                .map(column -> column.text().apply(line, language))
                .toArray(String[]::new)));
        return table;
    }

    static String say(Language language, String key) {
        return Messages.say(language, key, Map.of());
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    static String or(String text, String other) {
        return text == null ? other : text;
    }
}
