package vn.capuy.document.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.REGISTER;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.issue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RegisterImportTest {
    private static final String IMPORTS = "documents/imports";
    /** Three notices in no order, with 3 missing and 4 dated before 2; a decision and a regulation; an older term. */
    private static final String FILE = REGISTER + """
            BL,NOTICE,4,2022-01-05,Thông báo bốn,STANDING_COMMITTEE,Hoàng Văn Nam,NONE,NONE,
            BL,NOTICE,1,2022-01-03,Thông báo một,STANDING_COMMITTEE,Hoàng Văn Nam,URGENT,NONE,
            BL,NOTICE,2,2022-01-10,"Thông báo, hai",STANDING_COMMITTEE,,NONE,NONE,
            BL,DECISION,2,2022-01-04,Quyết định,STANDING_COMMITTEE,Hoàng Văn Nam,NONE,NONE,
            BL,REGULATION,1,2022-01-03,,EXECUTIVE_COMMITTEE,Hoàng Văn Nam,NONE,SECRET,
            BL,NOTICE,1,2019-05-03,Khoá trước,STANDING_COMMITTEE,Hoàng Văn Nam,NONE,NONE,
            BL,NOTICE,2,2019-06-03,Nhập nhầm,STANDING_COMMITTEE,Hoàng Văn Nam,NONE,NONE,Nhập nhầm
            TW,DIRECTIVE,5,2016-05-15,Học tập và làm theo,STANDING_COMMITTEE,Thường trực,NONE,NONE,
            """;

    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void a_register_is_taken_over_with_its_numbers() {
        importCsv(importer(), IMPORTS, FILE)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("rows", equalTo(8))
                .body("written", equalTo(8))
                .body("faultyRows", equalTo(0))
                .body("violations", empty());
        clerk().get(ROOT + "/documents?issuer=BL&term=2020-2025&type=NOTICE")
                .then()
                .body("items.notation", contains("02-TB/HU", "04-TB/HU", "01-TB/HU"));
        clerk().get(ROOT + "/documents?type=REGULATION").then().body("items[0].abstractWithheld", equalTo(true));
        clerk().get(ROOT + "/documents?issuer=BL&term=2015-2020&includeVoided=true")
                .then()
                .body("items.state", contains("VOIDED", "ISSUED"));
    }

    @Test
    void the_next_number_follows_the_highest_that_was_taken_over() {
        importCsv(importer(), IMPORTS, FILE).then().statusCode(200);
        issue(clerk(), document("BL", "NOTICE", "2022-06-15")).then().body("notation", equalTo("05-TB/HU"));
        issue(clerk(), document("BL", "DECISION", "2022-06-15")).then().body("notation", equalTo("03-QĐ/HU"));
        issue(clerk(), document("BL", "NOTICE", "2020-07-15")).then().body("notation", equalTo("03-TB/HU"));
    }

    @Test
    void the_series_tell_their_gaps_their_void_numbers_and_their_dates_out_of_order() {
        importCsv(importer(), IMPORTS, FILE).then().statusCode(200);
        clerk().get(ROOT + "/series?issuer=BL&term=2020-2025")
                .then()
                .statusCode(200)
                .body("items.symbol", contains("QĐ", "TB"))
                .body("items[0].types", containsInAnyOrder("DECISION", "REGULATION"))
                .body("items[1].lastNumber", equalTo(4))
                .body("items[1].count", equalTo(3))
                .body("items[1].missing", equalTo(1))
                .body("items[1].gaps", hasSize(1))
                .body("items[1].gaps[0].from", equalTo(3))
                .body("items[1].gaps[0].to", equalTo(3))
                .body("items[1].datesOutOfOrder", equalTo(1))
                .body("items[1].outOfOrder[0].notation", equalTo("04-TB/HU"))
                .body("items[1].outOfOrder[0].latestBefore", equalTo("2022-01-10"));
        clerk().get(ROOT + "/series?issuer=BL&term=2015-2020")
                .then()
                .body("items", hasSize(1))
                .body("items[0].count", equalTo(2))
                .body("items[0].voided", equalTo(1))
                .body("items[0].gaps", empty());
        clerk().get(ROOT + "/series").then().statusCode(400);
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() {
        importCsv(importer(), IMPORTS + "?dryRun=true", FILE)
                .then()
                .statusCode(200)
                .body("rows", equalTo(8))
                .body("written", equalTo(0));
        assertEquals(0, Database.number("select count(*) from document"));
        assertEquals(0, Database.number("select count(*) from document_series"));
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_written() {
        String faulty = REGISTER + """
                BL,NOTICE,1,2022-01-05,Đúng,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOTICE,1,2022-01-06,Trùng số,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOTICE,0,2022-01-06,Số không,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOVEL,1,2022-01-06,Thể loại lạ,STANDING_COMMITTEE,Nam,NONE,NONE,
                XX,NOTICE,1,2022-01-06,Nơi lạ,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOTICE,2,2025-07-01,Đã kết thúc,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOTICE,3,2014-01-01,Không nhiệm kỳ,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,COMMUNIQUE,1,2022-01-06,Không ký hiệu,EXECUTIVE_COMMITTEE,Nam,NONE,NONE,
                BL-HM,NOTICE,1,2022-01-06,Xã,HEAD,Nam,NONE,NONE,
                BL-BTV,NOTICE,1,2022-01-06,Ban Thường vụ,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOTICE,4,2199-01-06,,NOBODY,Nam,SLOW,NONE,
                """;
        importCsv(importer(), IMPORTS, faulty)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:capuy:problem:import-refused"))
                .body("violations.row", contains(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12, 12))
                .body(
                        "violations.findAll { it.row == 12 }.column",
                        containsInAnyOrder("issued_on", "abstract", "signing_body", "urgency"))
                .body("violations.find { it.row == 3 }.column", equalTo("number"))
                .body("violations.find { it.row == 8 }.column", equalTo("issued_on"));
        assertEquals(0, Database.number("select count(*) from document"));
        importCsv(importer(), IMPORTS + "?mode=valid-rows", faulty)
                .then()
                .statusCode(200)
                .body("written", equalTo(1))
                .body("faultyRows", equalTo(10));
    }

    @Test
    void a_number_that_the_register_has_is_not_taken_over_again() {
        issue(clerk(), document("BL", "NOTICE", "2022-06-15")).then().body("number", equalTo(1));
        importCsv(importer(), IMPORTS, FILE)
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].row", equalTo(3))
                .body("violations[0].value", equalTo("1"));
    }

    @Test
    void nobody_imports_for_a_body_outside_his_scope() {
        importCsv(clerkOfHoanhMo(), IMPORTS, FILE).then().statusCode(400).body("violations", hasSize(8));
        importCsv(Desk.auditor(), IMPORTS, FILE).then().statusCode(403);
    }

    @Test
    void a_file_of_thirty_thousand_rows_takes_seconds() {
        var file = new StringBuilder(REGISTER);
        LocalDate day = LocalDate.of(2020, 8, 1);
        for (int number = 1; number <= 30_000; number++) {
            file.append("BL,")
                    .append(number % 2 == 0 ? "NOTICE" : "PLAN")
                    .append(',')
                    .append((number + 1) / 2)
                    .append(',')
                    .append(day.plusDays(number / 20))
                    .append(",Về tăng cường công tác phòng cháy và chữa cháy rừng,STANDING_COMMITTEE,Nam,NONE,NONE,\n");
        }
        Instant start = Instant.now();
        importCsv(importer(), IMPORTS, file.toString()).then().statusCode(200).body("written", equalTo(30_000));
        Duration took = Duration.between(start, Instant.now());
        assertTrue(took.compareTo(Duration.ofSeconds(60)) < 0, "took " + took);
        clerk().get(ROOT + "/series?issuer=BL")
                .then()
                .body("items.lastNumber", contains(15_000, 15_000))
                .body("items.missing", contains(0, 0));
    }
}
