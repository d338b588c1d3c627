package vn.capuy.document.steering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.workinggroup.Groups.COMMITTEES;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.committee;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.foundedCommittee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CommitteeTest {
    private static final String IMPORTS = "steering-committees/imports";
    private static final String HEAD = CommitteeLine.COLUMN_NAMES + "\n";

    @BeforeEach
    void nothing_yet() {
        Desk.clear();
    }

    @Test
    void a_committee_is_founded_and_read_by_those_within_whose_scope_its_founder_stands() {
        String id = foundedCommittee();
        clerk().get(COMMITTEES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("WORKING"))
                .body("fieldName", equalTo("New rural development"));
        clerk().get(COMMITTEES + "/" + id + "/history").then().body("action", contains("steering-committee.founded"));
        clerkOfHoanhMo().get(COMMITTEES + "/" + id).then().statusCode(404);
        clerkOfHoanhMo().get(COMMITTEES).then().body("items", empty());
    }

    @Test
    void a_reference_stands_once_and_a_replay_enters_nothing_twice() {
        Map<String, Object> committee = committee();
        clerk().header("Idempotency-Key", "k1")
                .body(committee)
                .post(COMMITTEES)
                .then()
                .statusCode(201);
        clerk().header("Idempotency-Key", "k1")
                .body(committee)
                .post(COMMITTEES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        clerk().body(committee)
                .post(COMMITTEES)
                .then()
                .statusCode(409)
                .body("detail", equalTo("This committee has a steering committee of this reference already."));
        assertEquals(1, Database.number("select count(*) from steering_committee"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_entered() {
        var wrong = with(with(committee(), "field", "NOWHERE"), "foundedBy", "TY");
        clerk().body(with(
                        with(wrong, "foundedOn", "2199-01-01"),
                        "document",
                        UUID.randomUUID().toString()))
                .post(COMMITTEES)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("foundedOn", "foundedBy", "field", "document"));
        clerk().body(with(committee(), "foundedBy", "BL-HM"))
                .post(COMMITTEES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("foundedBy"));
        clerk().body(with(committee(), "purpose", "a\u0000b"))
                .post(COMMITTEES)
                .then()
                .statusCode(400);
        assertEquals(0, Database.number("select count(*) from steering_committee"));
    }

    @Test
    void one_goes_over_into_another_that_works_on_the_day_after() {
        String id = foundedCommittee();
        String next = created(COMMITTEES, with(committee(), "foundedOn", "2022-01-01"));
        String later = created(COMMITTEES, with(committee(), "foundedOn", "2022-01-02"));
        var merge = Map.of("lastDay", "2021-12-31", "ground", "Hợp nhất");
        at(clerk(), 0)
                .body(with(Map.copyOf(merge), "mergedInto", later))
                .post(COMMITTEES + "/" + id + "/end")
                .then()
                .statusCode(400)
                .body("violations.field", contains("mergedInto"));
        at(clerk(), 0)
                .body(with(Map.copyOf(merge), "mergedInto", id))
                .post(COMMITTEES + "/" + id + "/end")
                .then()
                .statusCode(400);
        at(clerk(), 0)
                .body(with(Map.copyOf(merge), "mergedInto", next))
                .post(COMMITTEES + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(next));
        clerk().get(COMMITTEES + "?workingOn=2021-12-31").then().body("items.id", contains(id));
        clerk().get(COMMITTEES + "?workingOn=2022-01-01").then().body("items.id", contains(next));
    }

    @Test
    void an_end_names_its_version_and_comes_once() {
        String id = foundedCommittee();
        var end = Map.of("lastDay", "2022-12-31", "ground", "Hoàn thành nhiệm vụ");
        clerk().body(end).post(COMMITTEES + "/" + id + "/end").then().statusCode(428);
        at(clerk(), 0)
                .body(Map.of("lastDay", "2020-09-30", "ground", "x"))
                .post(COMMITTEES + "/" + id + "/end")
                .then()
                .statusCode(400)
                .body("violations.field", contains("lastDay"));
        at(clerk(), 0).body(end).post(COMMITTEES + "/" + id + "/end").then().statusCode(200);
        at(clerk(), 0).body(end).post(COMMITTEES + "/" + id + "/end").then().statusCode(412);
        at(clerk(), 1).body(end).post(COMMITTEES + "/" + id + "/end").then().statusCode(409);
        at(clerk(), 1)
                .body(Map.of("reason", "Nhập trùng"))
                .post(COMMITTEES + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        clerk().get(COMMITTEES).then().body("items", empty());
        clerk().get(COMMITTEES + "?includeVoided=true").then().body("items.voidReason", contains("Nhập trùng"));
    }

    @Test
    void those_at_work_are_counted_as_it_was_known() {
        String id = foundedCommittee();
        Instant before = Instant.now();
        at(clerk(), 0)
                .body(Map.of("lastDay", "2021-12-31", "ground", "Hoàn thành nhiệm vụ"))
                .post(COMMITTEES + "/" + id + "/end")
                .then()
                .statusCode(200);
        assertEquals(1, working("2021-12-31", ""));
        assertEquals(0, working("2022-01-01", ""));
        assertEquals(1, working("2022-01-01", "&knownAt=" + before));
        clerk().get(ROOT + "/indicators/STEERING.WORKING/records?org=BL&from=2021-01-01&to=2021-12-31")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        clerk().get(ROOT + "/indicators/STEERING.WORKING/breakdown?org=BL&from=2021-01-01&to=2021-12-31&by=field")
                .then()
                .statusCode(200)
                .body("parts.name", hasItem("New rural development"));
    }

    @Test
    void committees_of_the_past_come_in_with_their_ends_and_merge_within_the_file() {
        importCsv(importer(), IMPORTS, HEAD + """
                BL,A,Ban Chỉ đạo A,,,NEW_RURAL,Chỉ đạo,2020-10-01,02-QĐ/HU,2021-12-31,Hợp nhất,B,
                BL,B,Ban Chỉ đạo B,,,NEW_RURAL,Chỉ đạo,2022-01-01,,,,,
                BL,C,Ban Chỉ đạo C,,,,Chỉ đạo,2020-10-01,,,,,Nhập trùng
                """).then().statusCode(200).body("written", equalTo(3));
        clerk().get(COMMITTEES).then().body("items.reference", contains("A", "B"));
        clerk().get(COMMITTEES).then().body("items.state", contains("MERGED", "WORKING"));
        assertEquals(
                3, clerk().accept("text/csv").get(COMMITTEES).asString().lines().count());
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_written() {
        importCsv(importer(), IMPORTS, HEAD + """
                BL,A,Hợp nhất vào chỗ không có,,,,Chỉ đạo,2020-10-01,,2021-12-31,Hợp nhất,X,
                BL,B,Không có lý do,,,,Chỉ đạo,2020-10-01,,2021-12-31,,,
                XX,C,Nơi lạ,,,,Chỉ đạo,2020-10-01,,,,,
                BL,D,Lĩnh vực lạ,,,NOWHERE,Chỉ đạo,2020-10-01,,,,,
                BL,E,Trùng,,,,Chỉ đạo,2020-10-01,,,,,
                BL,E,Trùng,,,,Chỉ đạo,2020-10-01,,,,,
                BL,F,Tương lai,,,,Chỉ đạo,2199-10-01,,,,,
                """)
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 7, 8));
        assertEquals(0, Database.number("select count(*) from steering_committee"));
    }

    private static int working(String day, String more) {
        return clerk().get(ROOT + "/indicators/values?org=BL&from=2021-01-01&to=" + day + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("values.find { it.code == 'STEERING.WORKING' }.value");
    }

    @Test
    void one_that_goes_over_into_a_faulty_one_of_the_file_is_not_taken_over_without_it() {
        importCsv(importer(), IMPORTS + "?mode=valid-rows", HEAD + """
                BL,A,Vào B,,,,Chỉ đạo,2020-10-01,,2021-12-31,Hợp nhất,B,
                BL,B,Vào C,,,,Chỉ đạo,2020-10-01,,2022-12-31,Hợp nhất,C,
                BL,C,Lĩnh vực lạ,,,NOWHERE,Chỉ đạo,2020-10-01,,,,,
                BL,D,Một mình,,,,Chỉ đạo,2020-10-01,,,,,
                """)
                .then()
                .statusCode(200)
                .body("written", equalTo(1))
                .body("violations.row", contains(2, 3, 4))
                .body("violations.column", contains("merged_into", "merged_into", "field"));
        clerk().get(COMMITTEES).then().body("items.reference", contains("D"));
    }
}
