package vn.capuy.platform.paper.pdf;

import java.util.List;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Cell;
import vn.capuy.platform.paper.Grid;
import vn.capuy.platform.paper.Row;
import vn.capuy.platform.paper.Table;

/** A table as elements. */
final class Rows {

    private final Tree tree;

    Rows(Tree tree) {
        this.tree = tree;
    }

    void write(Element body, Table table) {
        Element element = body.add("table", table.borders() ? "lines" : "plain");
        Element columns = element.add("colgroup");
        for (int i : tree.order(table.columns().size())) {
            int share = table.columns().get(i).share();
            columns.add("col").with("style", Css.width(share, table.shares()));
        }
        rows(element, table, table.head(), true);
        rows(element, table, table.rows(), false);
    }

    private void rows(Element element, Table table, List<Row> rows, boolean head) {
        if (rows.isEmpty()) {
            return;
        }
        Element part = element.add(head ? "thead" : "tbody");
        Grid grid = new Grid(table.columns().size());
        for (Row row : rows) {
            Element line = part.add("tr");
            List<Grid.Place> places = grid.next(row);
            for (int i : tree.order(places.size())) {
                Grid.Place place = places.get(i);
                if (head) {
                    title(line.add("th"), place, table);
                } else if (!place.continued()) {
                    cell(line.add("td"), place, table);
                }
            }
        }
    }

    /** The layout loses the lines of high cells where it repeats the head, so these are drawn row by row. */
    private void title(Element element, Grid.Place place, Table table) {
        across(element, place.cell());
        element.with("class", align(place, table) + (place.below() > 0 ? " open" : ""));
        if (!place.continued()) {
            tree.text(element, place.cell().text());
        }
    }

    private void cell(Element element, Grid.Place place, Table table) {
        Cell cell = place.cell();
        across(element, cell);
        if (cell.down() > 1) {
            element.with("rowspan", cell.down());
        }
        double points = points(cell);
        if (points > 0) {
            element.with("style", Css.size(points));
        }
        tree.text(element.with("class", align(place, table)), cell.text());
    }

    /** The size of all its letters, so that its lines are no higher than these ask; 0 where they differ or have that of the paper. */
    private static double points(Cell cell) {
        double[] sizes = cell.text().runs().stream()
                .mapToDouble(run -> run.points())
                .distinct()
                .toArray();
        return sizes.length == 1 ? sizes[0] : 0;
    }

    private static void across(Element element, Cell cell) {
        if (cell.across() > 1) {
            element.with("colspan", cell.across());
        }
    }

    private static String align(Grid.Place place, Table table) {
        Alignment own = table.columns().get(place.column()).alignment();
        return Css.align(place.cell().alignment().orElse(own));
    }
}
