package vn.capuy.inspection.walls;

import static vn.capuy.inspection.walls.WallRow.open;

import java.util.List;
import java.util.Set;
import vn.capuy.testing.Database;

/** The calendar, which every service has. */
public class CalendarRows implements WallRows {
    private static final String CALENDAR = "/api/inspection/v1/calendar";
    private static final Set<String> READ = Set.of("inspection-reader", "auditor", "administrator");

    @Override
    public List<WallRow> rows() {
        return List.of(
                open("listCalendarDays", READ, (on, as, role) -> as.get(CALENDAR + "/days?from=2026-01-01")),
                open(
                        "readCalendarDay",
                        READ,
                        (on, as, role) -> as.get(CALENDAR + "/days/"
                                + Database.column("select id from calendar_day").getFirst())),
                open("listCalendarYears", READ, (on, as, role) -> as.get(CALENDAR + "/years")),
                open(
                        "countWorkingDays",
                        READ,
                        (on, as, role) -> as.get(CALENDAR + "/working-days?from=2026-04-20&days=10")));
    }
}
