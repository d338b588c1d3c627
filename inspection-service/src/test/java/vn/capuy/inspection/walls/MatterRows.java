package vn.capuy.inspection.walls;

import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The catalogue of matters: the same for all. */
public class MatterRows implements WallRows<Ground> {
    static final String MATTERS = "/api/inspection/v1/matters";
    static final Set<String> ADMINISTER = Set.of("administrator");
    static final Set<String> CATALOGUE =
            Set.of("inspection-reader", "inspection-editor", "inspection-approver", "auditor", "administrator");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                open("listMatters", CATALOGUE, (on, as, role) -> as.get(MATTERS)),
                open("readMatter", CATALOGUE, (on, as, role) -> as.get(MATTERS + "/CADRE_WORK")),
                open("enterMatter", ADMINISTER, (on, as, role) -> as.body(matter("M" + on.number()))
                        .post(MATTERS)),
                open("endMatter", ADMINISTER, (on, as, role) -> entered(on, as)
                        .body("{\"lastDay\":\"2026-01-01\"}")
                        .post(MATTERS + "/E" + on.number() + "/end")),
                open("voidMatter", ADMINISTER, (on, as, role) -> entered(on, as)
                        .body("{\"reason\":\"Nhập nhầm\"}")
                        .post(MATTERS + "/E" + on.number() + "/void")));
    }

    private static RequestSpecification entered(Ground on, RequestSpecification as) {
        Database.run("""
                insert into matter (id, code, name_vi, name_en, name_ar, place, holds_from, document, certainty,
                  recorded_at, recorded_by, version)
                values (gen_random_uuid(), 'E%d', 'x', 'x', 'x', 500, '2020-01-01', 'x', 'OPEN', now(), 'somebody', 0)""".formatted(on.number()));
        return as.header("If-Match", "\"0\"");
    }

    private static String matter(String code) {
        return """
                {"code":"%s","nameVi":"Chuyển đổi số","nameEn":"Digital work","nameAr":"التحول الرقمي","place":200,\
                "holdsFrom":"2025-01-01","document":"57-NQ/TW","certainty":"GENERAL"}""".formatted(code);
    }
}
