package vn.capuy.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.REGISTER;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FigureChangesTest {
    private static final String PERIOD = "?org=BL&from=2022-01-01&to=2022-12-31";
    private static final String CHANGES = ROOT + "/indicators/DOC.ISSUED/changes" + PERIOD;

    @BeforeEach
    void clear() {
        Desk.clear();
    }

    @Test
    void what_was_entered_late_came_and_what_was_voided_went() {
        entered("BL,NOTICE,1,2022-01-05,Đã báo cáo", "BL,NOTICE,2,2022-01-06,Nhập nhầm");
        Instant reported = Instant.now();
        entered("BL,PLAN,1,2022-12-31,Nhập muộn", "BL,PLAN,2,2023-01-01,Sau kỳ");
        String mistake = Database.column("select id::text from document where notation = '02-TB/HU'")
                .getFirst();
        Desk.voided(clerk(), "documents", mistake, "Nhập nhầm").then().statusCode(200);
        changes(reported)
                .body("totals", equalTo(Map.of("came", 1, "moved", 0, "went", 1)))
                .body("came.notation", contains("01-KH/HU"))
                .body("went.notation", contains("02-TB/HU"))
                .body("moved", empty())
                .body("next", nullValue());
    }

    @Test
    void nothing_changed_is_told_as_nothing() {
        entered("BL,NOTICE,1,2022-01-05,Đã báo cáo");
        changes(Instant.now())
                .body("totals", equalTo(Map.of("came", 0, "moved", 0, "went", 0)))
                .body("came", empty())
                .body("next", nullValue());
    }

    @Test
    void many_changes_come_page_by_page_each_once_with_the_same_totals() {
        Instant reported = Instant.now();
        entered("BL,NOTICE,1,2022-01-05,Một", "BL,NOTICE,2,2022-01-05,Hai", "BL,NOTICE,3,2022-01-05,Ba");
        List<String> seen = new ArrayList<>();
        String after = "";
        while (after != null) {
            var page = clerk().get(CHANGES + "&since=" + reported + "&limit=2&after=" + after)
                    .then()
                    .statusCode(200)
                    .body("totals.came", equalTo(3))
                    .extract();
            seen.addAll(page.<List<String>>path("came.notation"));
            after = page.path("next");
        }
        assertEquals(
                List.of("01-TB/HU", "02-TB/HU", "03-TB/HU"),
                seen.stream().sorted().toList());
    }

    @Test
    void a_moment_that_is_not_before_the_other_or_none_at_all_is_refused() {
        Instant moment = Instant.now();
        clerk().get(CHANGES + "&since=" + moment + "&knownAt=" + moment)
                .then()
                .statusCode(400)
                .body("violations.field", contains("since"));
        clerk().get(CHANGES).then().statusCode(400);
        clerk().get(CHANGES + "&since=gestern").then().statusCode(400);
    }

    @Test
    void what_lies_outside_the_scope_has_no_changes_to_tell() {
        clerkOfHoanhMo().get(CHANGES + "&since=2022-01-01T00:00:00Z").then().statusCode(404);
    }

    private static ValidatableResponse changes(Instant since) {
        return clerk().get(CHANGES + "&since=" + since).then().statusCode(200);
    }

    private static void entered(String... rows) {
        var file = new StringBuilder(REGISTER);
        for (String row : rows) {
            file.append(row).append(",STANDING_COMMITTEE,Nam,NONE,NONE,\n");
        }
        importCsv(importer(), "documents/imports", file.toString()).then().statusCode(200);
    }
}
