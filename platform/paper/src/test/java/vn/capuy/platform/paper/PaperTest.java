package vn.capuy.platform.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void cells_fill_each_row_of_a_table_exactly() {
        refused(table -> table.columns(1, 1).row("one"));
        refused(table -> table.columns(1).row("one", "two"));
        refused(table -> table.columns(1, 1).row(Cell.of("over the edge").across(3)));
        refused(table -> table.columns(1).row(Cell.of("below the end").down(2)));
        refused(table ->
                table.columns(1).head(Cell.of("out of the head").down(2)).row("x"));
        refused(table -> table.columns(1, 1, 1)
                .row(Cell.of("a"), Cell.of("high").down(2), Cell.of("b"))
                .row(Cell.of("into the high one").across(2), Cell.of("c")));
        refused(table -> table.row("no columns"));
        refused(table -> table.columns(1));
    }

    @Test
    void cells_reach_over_rows_and_columns() {
        Paper paper = Paper.vi()
                .table(table -> table.columns(1, 1, 1)
                        .row(Cell.of("a").across(2).down(2), Cell.of("b"))
                        .row("c")
                        .row("d", "e", "f"))
                .build();
        Table table = (Table) paper.blocks().getFirst();
        Grid grid = new Grid(3);
        assertEquals(2, grid.next(table.rows().get(0)).size());
        List<Grid.Place> second = grid.next(table.rows().get(1));
        assertEquals(new Grid.Place(0, table.rows().get(0).cells().getFirst(), true, 0), second.getFirst());
        assertEquals(2, second.getLast().column());
        assertEquals(3, grid.next(table.rows().get(2)).size());
    }

    @Test
    void a_page_has_room_between_its_margins() {
        assertThrows(IllegalArgumentException.class, () -> new Page(100, 100, 50, 45, 10, 10, 14));
        assertThrows(IllegalArgumentException.class, () -> new Page(100, 100, 10, 10, -5, 10, 14));
        assertThrows(IllegalArgumentException.class, () -> new Page(Double.NaN, 100, 10, 10, 10, 10, 14));
        assertThrows(IllegalArgumentException.class, () -> Page.official().sized(0));
        assertEquals(165, Page.official().textWidth());
    }

    @Test
    void a_picture_is_told_by_its_bytes() {
        assertThrows(IllegalArgumentException.class, () -> picture("<svg/>".getBytes()));
        assertThrows(IllegalArgumentException.class, () -> picture(new byte[0]));
        assertEquals(Picture.Format.PNG, picture(Samples.chart()).format());
    }

    @Test
    void a_bar_has_a_length_and_what_is_not_nothing_is_seen() {
        assertThrows(IllegalArgumentException.class, () -> Bar.of("x", "1", 1.01));
        assertThrows(IllegalArgumentException.class, () -> Bar.of("x", "1", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Bars(List.of()));
        assertEquals(0, Bars.steps(Bar.of("x", "0", 0)));
        assertEquals(1, Bars.steps(Bar.of("x", "1", 0.0001)));
        assertEquals(100, Bars.steps(Bar.of("x", "1", 1)));
    }

    @Test
    void a_link_leads_into_the_web_alone() {
        for (String elsewhere : List.of("javascript:alert(1)", "file:///etc/passwd", "/relative")) {
            assertThrows(IllegalArgumentException.class, () -> Run.of("x").leadingTo(java.net.URI.create(elsewhere)));
        }
    }

    @Test
    void text_keeps_what_can_be_printed() {
        for (Hostile hostile : Hostile.all()) {
            assertEquals(hostile.printed(), Run.of(hostile.typed()).text());
        }
        assertEquals("a\nb\nc\nd", Run.of("a\r\nb\rc\u2028d").text());
        assertThrows(IllegalArgumentException.class, () -> Run.of("x").sized(Double.NaN));
    }

    private static Picture picture(byte[] bytes) {
        return new Picture(bytes, 10, 10, "", Alignment.CENTRE);
    }

    private static void refused(UnaryOperator<TableBuilder> table) {
        assertThrows(IllegalArgumentException.class, () -> Paper.vi().table(table));
    }
}
