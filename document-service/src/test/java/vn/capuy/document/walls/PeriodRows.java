package vn.capuy.document.walls;

import static vn.capuy.document.period.Closed.PERIODS;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.document.period.Closed;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Closed periods of tasks, of which nothing is secret. */
public class PeriodRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "closeTaskPeriod",
                        RegistryRows.EDIT,
                        REFUSED,
                        (on, as, role) -> Closed.close(as, "BL", "WEEK", next())),
                new WallRow<>("listTaskPeriods", RegistryRows.READ, (on, as, role) -> as.get(PERIODS), EMPTY, OPEN),
                inDistrict(
                        "previewTaskPeriod",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(PERIODS + "/preview?org=BL&kind=WEEK&on=2022-02-03")),
                read("readTaskPeriod", ""),
                read("verifyTaskPeriod", "/verification"),
                read("listTaskPeriodLines", "/lines"),
                read("listTaskPeriodLeads", "/leads"),
                read("listTaskPeriodLateEntries", "/late"),
                inDistrict("importTaskPeriods", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(("organisation,kind,on\nBL,WEEK," + next() + "\n").getBytes(StandardCharsets.UTF_8))
                        .post(PERIODS + "/imports")),
                open(
                        "readTaskPeriodImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(PERIODS + "/imports/template.xlsx")),
                inDistrict(
                        "readTaskPeriodHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(PERIODS + "/" + fresh() + "/history")));
    }

    private static WallRow<Ground> read(String operation, String below) {
        return inDistrict(
                operation, RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(PERIODS + "/" + fresh() + below));
    }

    static String fresh() {
        return Closed.closed("WEEK", next());
    }

    /** Periods are closed one after the other. */
    private static String next() {
        String last = Database.column("select max(last_day) from task_period where org = 'BL' and kind = 'WEEK'")
                .getFirst();
        return last == null ? "2022-02-21" : LocalDate.parse(last).plusDays(1).toString();
    }
}
