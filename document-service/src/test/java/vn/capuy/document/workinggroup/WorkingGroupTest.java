package vn.capuy.document.workinggroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.GROUPS;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WorkingGroupTest {
    private static final String PATH = ROOT + "/working-groups";
    private static final String IMPORTS = "working-groups/imports";
    private static final Map<String, Object> GROUP = Map.of(
            "reference", "TCT-01",
            "name", Map.of("vi", "Tổ công tác xã Hoành Mô", "en", "Working group for Hoanh Mo"),
            "foundedBy", "BL",
            "directs", "BL-HM",
            "foundedOn", "2020-10-15",
            "decision", "02-QĐ/HU");

    @BeforeEach
    void no_groups() {
        Desk.clear();
    }

    @Test
    void a_group_is_entered_and_read() {
        String id = founded(clerk(), GROUP)
                .then()
                .statusCode(201)
                .header("Location", containsString("/working-groups/"))
                .header("ETag", "\"0\"")
                .body("name", equalTo("Working group for Hoanh Mo"))
                .body("directsName", equalTo("Unit BL-HM"))
                .body("state", equalTo("WORKING"))
                .body("endedOn", nullValue())
                .extract()
                .path("id");
        clerk().get(PATH + "/" + id).then().statusCode(200).body("reference", equalTo("TCT-01"));
        clerk().get(PATH + "/" + id + "/history").then().body("action", contains("working-group.founded"));
        clerkOfHoanhMo().get(PATH + "/" + id).then().statusCode(404);
        clerkOfHoanhMo().get(PATH).then().body("items", empty());
    }

    @Test
    void a_reference_stands_once_for_each_committee() {
        founded(clerk(), GROUP).then().statusCode(201);
        founded(clerk(), with(GROUP, "directs", "BL-DV"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("This committee has a working group of this reference already."));
        founded(clerk().header("Idempotency-Key", "k"), with(GROUP, "reference", "TCT-02"))
                .then()
                .statusCode(201);
        founded(clerk().header("Idempotency-Key", "k"), with(GROUP, "reference", "TCT-02"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
    }

    @Test
    void a_group_directs_a_commune_for_a_committee() {
        founded(clerk(), with(with(GROUP, "directs", "BL-HM-T01"), "foundedBy", "BL-DV"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("directs", "foundedBy"));
        founded(clerk(), with(GROUP, "foundedBy", "TY")).then().statusCode(400);
        founded(clerk(), with(GROUP, "foundedOn", "2025-07-01")).then().statusCode(400);
        founded(clerk(), with(GROUP, "foundedOn", "2199-07-01")).then().statusCode(400);
        founded(clerk(), Map.of())
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("reference", "name", "foundedBy", "directs", "foundedOn"));
    }

    @Test
    void a_group_ends_once_and_not_before_it_began() {
        String id = founded(clerk(), GROUP).then().extract().path("id");
        end(clerk().header("If-Match", "\"0\""), id, "2020-10-14")
                .then()
                .statusCode(400)
                .body("violations.field", contains("endedOn"));
        end(clerk(), id, "2023-01-31").then().statusCode(428);
        end(clerk().header("If-Match", "\"0\""), id, "2023-01-31")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ENDED"))
                .body("endedOn", equalTo("2023-01-31"));
        end(clerk().header("If-Match", "\"0\""), id, "2023-02-28").then().statusCode(412);
        end(clerk().header("If-Match", "\"1\""), id, "2023-02-28").then().statusCode(409);
        clerk().get(PATH + "?workingOn=2023-01-31").then().body("items", hasSize(1));
        clerk().get(PATH + "?workingOn=2023-02-01").then().body("items", empty());
    }

    @Test
    void a_void_group_stays_readable_and_leaves_the_lists() {
        String id = founded(clerk(), GROUP).then().extract().path("id");
        voided(clerk(), "working-groups", id, "Thành lập trùng")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        clerk().get(PATH).then().body("items", empty());
        clerk().get(PATH + "?includeVoided=true").then().body("items.voidReason", contains("Thành lập trùng"));
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("reason", "x"))
                .post(PATH + "/" + id + "/void")
                .then()
                .statusCode(409);
    }

    @Test
    void groups_are_listed_in_pages_and_exported() {
        importCsv(importer(), IMPORTS, GROUPS + """
                T1,Tổ một,,,BL,BL-HM,2020-10-15,2022-01-01,,
                T2,Tổ hai,,,BL,BL-DV,2021-10-15,,,
                T3,Tổ ba,,,BL,BL-DV,2022-10-15,,,
                """).then().statusCode(200).body("written", equalTo(3));
        String next = clerk().get(PATH + "?limit=2")
                .then()
                .body("items.reference", contains("T3", "T2"))
                .extract()
                .path("next");
        clerk().get(PATH + "?limit=2&after=" + next).then().body("items.reference", contains("T1"));
        clerk().get(PATH + "?directs=BL-HM").then().body("items.state", contains("ENDED"));
        assertEquals(4, clerk().accept("text/csv").get(PATH).asString().lines().count());
    }

    @Test
    void every_faulty_row_of_a_file_is_told_and_nothing_is_written() {
        founded(clerk(), GROUP).then().statusCode(201);
        importCsv(importer(), IMPORTS, GROUPS + """
                TCT-01,Trùng với sổ,,,BL,BL-HM,2020-10-15,,,
                T2,Tổ hai,,,BL,BL-DV,2021-10-15,,,
                T2,Trùng trong tệp,,,BL,BL-DV,2021-10-15,,,
                T4,Kết thúc trước khi lập,,,BL,BL-DV,2021-10-15,2021-10-14,,
                T5,Không phải xã,,,BL,BL-UBKT,2021-10-15,,,
                T6,,,,XX,BL-DV,2021-10-15,,,
                T7,Nơi lạ,,,XX,YY,2021-10-15,,,
                """)
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 4, 5, 6, 7, 8, 8));
        assertEquals(1, Database.number("select count(*) from working_group"));
    }

    private static Response founded(RequestSpecification who, Map<String, Object> group) {
        return who.body(group).post(PATH);
    }

    private static Response end(RequestSpecification who, String id, String lastDay) {
        return who.body(Map.of("endedOn", lastDay)).post(PATH + "/" + id + "/end");
    }
}
