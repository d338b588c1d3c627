package vn.capuy.document.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.issue;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** The series of congresses and of joint documents. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SpecialSeriesTest {
    @BeforeEach
    void an_empty_register() {
        Desk.clear();
    }

    @Test
    void all_types_of_a_congress_share_one_series() {
        issued(document("BL", "RESOLUTION", "2020-07-30"));
        issue(clerk(), ofCongress("REPORT", "2020-07-30"))
                .then()
                .statusCode(201)
                .body("notation", equalTo("01-BC/ĐH"))
                .body("term", equalTo("2015-2020"))
                .body("findings.rule", contains("document.authority"));
        issue(clerk(), with(ofCongress("MINUTES", "2020-07-31"), "secrecy", "CONFIDENTIAL"))
                .then()
                .body("notation", equalTo("02-BB/ĐH"));
        issue(clerk(), ofCongress("RESOLUTION", "2020-07-31")).then().body("notation", equalTo("03-NQ/ĐH"));
        issue(clerk(), document("BL", "RESOLUTION", "2020-07-31")).then().body("notation", equalTo("02-NQ/HU"));
    }

    @Test
    void each_congress_has_a_series_of_its_own() {
        issue(clerk(), ofCongress("RESOLUTION", "2020-07-31")).then().body("notation", equalTo("01-NQ/ĐH"));
        issue(clerk(), ofCongress("RESOLUTION", "2025-06-30")).then().body("notation", equalTo("01-NQ/ĐH"));
        clerk().get(ROOT + "/series?issuer=BL")
                .then()
                .body("items.symbol", contains("ĐH", "ĐH"))
                .body("items.term", contains("2015-2020", "2020-2025"));
    }

    @Test
    void documents_of_a_congress_are_taken_over_in_its_series() {
        importCsv(importer(), "documents/imports", Desk.REGISTER + """
                        BL,REPORT,1,2020-07-30,Báo cáo chính trị,CONGRESS,Nam,NONE,NONE,
                        BL,RESOLUTION,2,2020-07-31,Nghị quyết Đại hội,CONGRESS,Nam,NONE,NONE,
                        BL,RESOLUTION,1,2020-07-31,Nghị quyết,EXECUTIVE_COMMITTEE,Nam,NONE,NONE,
                        """)
                .then()
                .statusCode(200)
                .body("written", equalTo(3));
        clerk().get(ROOT + "/documents?issuer=BL")
                .then()
                .body("items.notation", hasItem("02-NQ/ĐH"))
                .body("items.notation", hasItem("01-NQ/HU"));
        issue(clerk(), ofCongress("NOTICE", "2020-07-31")).then().body("notation", equalTo("03-TB/ĐH"));
    }

    @Test
    void a_joint_document_is_numbered_by_its_lead_body_and_names_the_others() {
        issued(document("BL", "PROGRAMME", "2022-06-01"));
        String id = issue(
                        clerk(),
                        with(
                                document("BL", "PROGRAMME", "2022-06-15"),
                                "coIssuers",
                                List.of(Map.of("organisation", "TY"), Map.of("outside", "Hội Nông dân huyện"))))
                .then()
                .statusCode(201)
                .body("notation", equalTo("02-CTr/HU"))
                .body("coIssuers", contains("TY", "Hội Nông dân huyện"))
                .extract()
                .path("id");
        clerk().get(ROOT + "/documents/" + id).then().body("coIssuers", contains("TY", "Hội Nông dân huyện"));
        var neighbour = Tokens.of("clerk-ty")
                .roles("document-reader", "document-editor")
                .org("TY");
        Desk.as(neighbour).get(ROOT + "/documents").then().body("items.id", contains(id));
        Desk.as(neighbour).get(ROOT + "/documents/" + id).then().statusCode(200);
        Desk.voided(Desk.as(neighbour), "documents", id, "Không phải").then().statusCode(403);
        Desk.as(neighbour).get(ROOT + "/series?issuer=BL").then().statusCode(404);
        clerkOfHoanhMo().get(ROOT + "/documents").then().body("items", hasSize(0));
    }

    @Test
    void who_issues_it_too_exists_that_day_is_told_once_and_is_another() {
        joint(List.of(
                        Map.of("organisation", "BL"),
                        Map.of("organisation", "TY"),
                        Map.of("organisation", "TY"),
                        Map.of(),
                        Map.of("organisation", "TY", "outside", "Huyện uỷ")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("coIssuers[0]", "coIssuers[2]", "coIssuers[3]", "coIssuers[4]"));
        joint(List.of(Map.of("organisation", "QN-HM-DU"), Map.of("organisation", "NOWHERE")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("coIssuers[0].organisation", "coIssuers[1].organisation"));
        assertEquals(0, Database.number("select count(*) from document_series"));
    }

    private static io.restassured.response.Response joint(List<?> coIssuers) {
        return issue(clerk(), with(document("BL", "PROGRAMME", "2022-06-15"), "coIssuers", coIssuers));
    }

    private static Map<String, Object> ofCongress(String type, String day) {
        return with(document("BL", type, day), "signingBody", "CONGRESS");
    }
}
