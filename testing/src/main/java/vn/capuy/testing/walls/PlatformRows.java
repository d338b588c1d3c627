package vn.capuy.testing.walls;

import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.capuy.testing.Database;

/**
 * What every service offers: journal, feed, calendar and figures.
 *
 * @param <G> the record on which attempts are made
 */
public abstract class PlatformRows<G> implements WallRows<G> {
    private static final String PERIOD = "?org=BL&from=2020-08-01&to=2023-03-31";

    private final String root;
    private final String reader;
    private final String figure;
    private final WallRow.Wall uncleared;

    /**
     * @param root the path of the service
     * @param reader the role that reads its records
     * @param figure code of a flow that it counts, and the breakdown to ask of it, such as {@code INSP.CASES/breakdown?by=kind}
     * @param uncleared what the records behind that figure are to who is not cleared
     */
    protected PlatformRows(String root, String reader, String figure, WallRow.Wall uncleared) {
        this.root = root;
        this.reader = reader;
        this.figure = figure;
        this.uncleared = uncleared;
    }

    @Override
    public List<WallRow<G>> rows() {
        String indicators = root + "/indicators";
        String one = indicators + "/" + figure.substring(0, figure.indexOf('/'));
        String by = figure.substring(figure.indexOf('?') + 1);
        Set<String> figures = Set.of("kpi-reader", "auditor", reader);
        Set<String> readers = Set.of(reader, "auditor", "administrator");
        return Stream.concat(
                        new AuditRows<G>(root).rows().stream(), figures(indicators, one, by, figures, readers).stream())
                .toList();
    }

    private List<WallRow<G>> figures(
            String indicators, String one, String by, Set<String> figures, Set<String> readers) {
        return List.of(
                open("listIndicators", figures, (on, as, role) -> as.get(indicators)),
                inDistrict(
                        "readFigures", figures, NOT_FOUND, (on, as, role) -> as.get(indicators + "/values" + PERIOD)),
                inDistrict(
                        "readFigureBreakdown",
                        figures,
                        NOT_FOUND,
                        (on, as, role) -> as.get(one + "/breakdown" + PERIOD + "&" + by)),
                inDistrict(
                        "readFigureSeries",
                        figures,
                        NOT_FOUND,
                        (on, as, role) -> as.get(one + "/series" + PERIOD + "&by=year")),
                new WallRow<>(
                        "listFigureRecords",
                        Set.of("auditor", reader),
                        (on, as, role) -> as.get(one + "/records" + PERIOD),
                        NOT_FOUND,
                        uncleared),
                new WallRow<>(
                        "listFigureChanges",
                        Set.of("auditor", reader),
                        (on, as, role) -> as.get(one + "/changes" + PERIOD + "&since=2020-01-01T00:00:00Z"),
                        NOT_FOUND,
                        uncleared),
                open(
                        "listFigureSums",
                        Set.of("auditor", "administrator"),
                        (on, as, role) -> as.get(indicators + "/sums")),
                open(
                        "verifyFigureSums",
                        Set.of("auditor"),
                        (on, as, role) -> as.get(indicators + "/sums/verification")),
                open(
                        "rebuildFigureSums",
                        Set.of("administrator"),
                        (on, as, role) -> as.post(indicators + "/sums/rebuild")),
                open("listCalendarDays", readers, (on, as, role) -> as.get(root + "/calendar/days?from=2026-01-01")),
                open(
                        "readCalendarDay",
                        readers,
                        (on, as, role) -> as.get(root + "/calendar/days/"
                                + Database.column("select id from calendar_day").getFirst())),
                open("listCalendarYears", readers, (on, as, role) -> as.get(root + "/calendar/years")),
                open(
                        "countWorkingDays",
                        readers,
                        (on, as, role) -> as.get(root + "/calendar/working-days?from=2026-04-20&days=10")));
    }
}
