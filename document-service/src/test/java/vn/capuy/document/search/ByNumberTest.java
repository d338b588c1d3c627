package vn.capuy.document.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.search.SearchDesk.search;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

/** A document is found by its number in whatever way it is typed. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ByNumberTest {

    @BeforeEach
    void register() {
        Desk.clear();
        Desk.importCsv(
                        Desk.importer(),
                        "documents/imports",
                        Desk.REGISTER
                                + "TW,DIRECTIVE,5,2016-05-15,Về đẩy mạnh học tập,STANDING_COMMITTEE,Nam,NONE,NONE,\n"
                                + "QN,DIRECTIVE,5,2021-05-15,Về chỉ thị tỉnh,STANDING_COMMITTEE,Nam,NONE,NONE,\n"
                                + "BL,DECISION,12,2021-06-15,Về quyết định,STANDING_COMMITTEE,Nam,NONE,NONE,\n"
                                + "BL,RESOLUTION,4,2021-06-15,Về nghị quyết,STANDING_COMMITTEE,Nam,NONE,NONE,\n"
                                + "BL,RESOLUTION,4,2016-06-15,Về nghị quyết trước,STANDING_COMMITTEE,Nam,NONE,NONE,\n")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 ct tw",
                "05-CT/TW",
                "05 CT-TW",
                "ct 05 tw",
                "so 5 chi thi trung uong",
                "Chỉ thị số 05 của Trung ương",
                "5ct/tw",
                "ct 5 2016"
            })
    void however_it_is_typed(String typed) {
        search(Desk.importer().header("X", "1"), typed).then().body("byNumber.notation", contains("05-CT/TW"));
    }

    @Test
    void without_an_issuer_all_of_the_number_are_meant_latest_first() {
        search(Desk.importer(), "ct 05").then().body("byNumber.notation", contains("05-CT/TU", "05-CT/TW"));
        search(provinceClerk(), "nghị quyết số 4")
                .then()
                .body("byNumber.issuedOn", contains("2021-06-15", "2016-06-15"));
        search(provinceClerk(), "NQ 4/2016").then().body("byNumber.issuedOn", contains("2016-06-15"));
        search(provinceClerk(), "12 qd hu").then().body("byNumber.notation", contains("12-QĐ/HU"));
        search(provinceClerk(), "12 qđ/hu").then().body("byNumber.notation", contains("12-QĐ/HU"));
    }

    @Test
    void filters_hold_for_it_too_and_a_number_that_is_not_there_is_not_found() {
        search(provinceClerk(), "nq 4", "issuedTo", "2016-12-31")
                .then()
                .body("byNumber.issuedOn", contains("2016-06-15"));
        search(provinceClerk(), "nq 4", "type", "DECISION").then().body("byNumber", empty());
        search(provinceClerk(), "nq 5").then().body("byNumber", empty());
        search(provinceClerk(), "nq 4 1999").then().body("byNumber", empty());
    }

    @Test
    void what_was_issued_above_the_callers_scope_is_not_found_unless_it_was_sent_to_him() {
        search(clerk(), "5 ct").then().body("byNumber", empty());
        String id = search(Desk.importer(), "5 ct tw").path("byNumber[0].id");
        SearchDesk.send(id, "QN", "BELOW");
        search(clerk(), "5 ct").then().body("byNumber.notation", contains("05-CT/TW"));
        assertEquals(java.util.List.of(id), SearchDesk.found(clerk(), "hoc tap"));
    }
}
