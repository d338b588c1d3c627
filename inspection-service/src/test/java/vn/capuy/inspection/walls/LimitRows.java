package vn.capuy.inspection.walls;

import static vn.capuy.inspection.walls.WallRow.open;

import java.util.List;
import java.util.Set;
import vn.capuy.testing.Database;

/** The figures of regulations: what is read and entered of one. */
public class LimitRows implements WallRows {
    private static final String LIMITS = "/api/inspection/v1/limits";
    private static final String NAME = "deadline.complaint.centre";
    private static final Set<String> READ = Set.of("inspection-reader", "auditor", "administrator");
    private static final Set<String> ADMINISTER = Set.of("administrator");

    @Override
    public List<WallRow> rows() {
        return List.of(
                open("readLimit", READ, (on, as, role) -> as.get(LIMITS + "/" + NAME)),
                open("enterLimitVersion", ADMINISTER, (on, as, role) -> as.body(
                                """
                                {"from":"%d-01-01","figure":30,"document":"x","certainty":"OPEN"}""".formatted(2300 + on.number() % 2000))
                        .post(LIMITS + "/" + NAME + "/versions")),
                open("voidLimitVersion", ADMINISTER, (on, as, role) -> {
                    String id = "00000000-0000-7000-8001-%012d".formatted(on.number());
                    Database.run("insert into limit_version (id, name, holds_from, figure, document, certainty,"
                            + " recorded_at, recorded_by, version) values ('" + id + "', '" + NAME
                            + "', make_date(" + (5000 + on.number() % 4000) + ", 1, 1), 1, 'x', 'OPEN', now(), 'test', 0)");
                    return as.header("If-Match", "\"0\"")
                            .body("{\"reason\":\"Nhập nhầm\"}")
                            .post(LIMITS + "/versions/" + id + "/void");
                }));
    }
}
