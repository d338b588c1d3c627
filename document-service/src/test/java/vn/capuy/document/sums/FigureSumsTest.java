package vn.capuy.document.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.sums.Register.enter;
import static vn.capuy.document.sums.Register.mark;
import static vn.capuy.document.sums.Register.same;
import static vn.capuy.document.sums.Register.shows;
import static vn.capuy.document.sums.Register.waiting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.platform.indicator.sums.SumsKeeper;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FigureSumsTest {
    private static final String YEAR = "org=BL&from=2022-01-01&to=2022-12-31";
    private static final String TERM = "org=BL&from=2020-08-01&to=2025-06-30";

    @Inject
    SumsKeeper keeper;

    @BeforeEach
    void a_register_of_three_years() {
        Register.clear();
        enter("BL", "NOTICE", "2021-12-31", 2);
        enter("BL", "NOTICE", "2022-01-01", 3);
        enter("BL-BTV", "PLAN", "2022-12-31", 4);
        enter("BL-HM-DU", "PLAN", "2022-06-15", 5);
        enter("TY", "PLAN", "2022-06-15", 7);
        enter("BL", "NOTICE", "2023-01-01", 6);
        keeper.keep();
    }

    @Test
    void a_year_and_a_term_are_told_by_sums() {
        shows(clerk(), YEAR, 7);
        shows(clerk(), YEAR + "&reach=BELOW", 12);
        shows(clerk(), TERM, 15);
        same(clerk(), "DOC.ISSUED/breakdown?by=split&" + YEAR);
        mark(1);
        shows(clerk(), YEAR, 2_000_007);
        shows(clerk(), YEAR + "&reach=BELOW", 2_000_012);
        // Only the months are asked of which the year has something: August to December 2020 and 2025 have nothing.
        shows(clerk(), TERM, 4_000_015);
        shows(clerk(), "org=BL&from=2022-01-02&to=2022-12-30", 0);
    }

    @Test
    void what_they_do_not_tell_is_counted() {
        mark(1);
        shows(clerk(), YEAR + "&knownAt=2024-12-31T00:00:00Z", 0);
        shows(clerk(), YEAR + "&only=split:PLAN", 4);
        shows(provinceClerk(), "org=QN-HM&tree=TODAY&reach=BELOW&from=2022-01-01&to=2022-12-31", 5);
        Database.run("update figure_sums set definition = 'another'");
        shows(clerk(), YEAR, 7);
        keeper.keep();
        mark(1);
        shows(clerk(), YEAR, 2_000_007);
    }

    @Test
    void what_is_entered_and_voided_counts_at_once() {
        String id = issued(Desk.document("BL", "NOTICE", "2022-05-05"));
        issued(Desk.document("BL", "PLAN", "2022-05-05"));
        assertEquals(2, waiting());
        shows(clerk(), YEAR, 9);
        voided(clerk(), "documents", id, "Nhập nhầm").then().statusCode(200);
        assertEquals(3, waiting());
        shows(clerk(), YEAR, 8);
        same(clerk(), "DOC.ISSUED/breakdown?by=split&" + YEAR);
        keeper.keep();
        shows(clerk(), YEAR, 8);
        same(clerk(), "DOC.ISSUED/breakdown?by=split&" + YEAR);
    }

    @Test
    void what_was_folded_is_what_the_records_make() {
        Register.voided("issuer = 'BL-BTV'", "recorded_at + interval '1 hour'");
        enter("BL-UBKT", "PLAN", "2022-05-05", 1000);
        enter("BL-UBKT", "PLAN", "2022-05-05", 1, "now() + interval '1 hour'");
        assertEquals(4 + 1 + 1, waiting(), "many at once are one line");
        shows(clerk(), YEAR, 1003);
        keeper.keep();
        assertEquals(1, waiting(), "what is young waits");
        shows(clerk(), YEAR, 1003);
        same(clerk(), "DOC.ISSUED/breakdown?by=split&" + YEAR);
        Register.voided("recorded_at > now()", "recorded_at");
        Database.run("update figure_delta set at = now() - interval '1 hour'");
        keeper.keep();
        assertEquals(0, waiting());
        var folded = Register.sums();
        assertTrue(folded.size() > 5);
        Database.run("delete from figure_sums");
        keeper.keep();
        assertEquals(folded, Register.sums());
    }

    @Test
    void more_than_one_statement_takes_is_folded_too() {
        Database.run("""
                insert into figure_delta (indicator, unit, on_date, split, at, facts)
                select 'DOC.ISSUED', 'BL', '2022-05-05', 'PLAN', now() - interval '1 hour', 1 from generate_series(1, 100001)""");
        keeper.keep();
        assertEquals(0, waiting());
        shows(clerk(), YEAR, 7 + 100_001);
    }

    @Test
    void what_was_entered_void_never_counts_and_an_import_is_told_by_sums() {
        Desk.importCsv(Desk.importer(), "documents/imports", Desk.REGISTER + """
                BL,NOTICE,1,2022-03-01,Một,STANDING_COMMITTEE,Nam,NONE,NONE,
                BL,NOTICE,2,2022-03-02,Hai,STANDING_COMMITTEE,Nam,NONE,NONE,Nhập nhầm
                BL,NOTICE,3,2022-03-02,Ba,STANDING_COMMITTEE,Nam,NONE,NONE,
                """)
                .then()
                .statusCode(200);
        shows(clerk(), YEAR, 9);
        mark(1);
        shows(clerk(), YEAR, 2_000_009);
    }

    @Test
    void a_series_is_told_by_sums() {
        String months = "DOC.ISSUED/series?by=month&org=BL&from=2021-11-15&to=2023-02-10";
        same(clerk(), months);
        same(clerk(), months.replace("month", "quarter"));
        same(clerk(), months.replace("month", "year"));
        same(clerk(), months.replace("month", "week"));
        mark(1);
        clerk().get(Desk.ROOT + "/indicators/" + months)
                .then()
                .body(
                        "points.value.findAll { it > 0 }",
                        org.hamcrest.Matchers.contains(1_000_002, 1_000_003, 1_000_004, 1_000_006));
    }

    @Test
    void a_moment_just_passed_is_told_without_what_came_after_it() throws Exception {
        String before = java.time.Instant.now().toString();
        issued(Desk.document("BL", "NOTICE", "2022-05-05"));
        mark(1);
        shows(clerk(), YEAR + "&knownAt=" + before, 2_000_007);
        shows(clerk(), YEAR, 2_000_008);
    }
}
