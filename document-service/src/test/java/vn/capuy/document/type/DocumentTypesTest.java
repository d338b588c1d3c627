package vn.capuy.document.type;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DocumentTypesTest {
    private static final String TYPES = ROOT + "/document-types";

    @Test
    void twenty_five_types_and_eight_papers_are_known_by_the_regulation_of_the_day() {
        clerk().get(TYPES + "?onDay=2026-02-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(33))
                .body("items.findAll { !it.administrative }", hasSize(25))
                .body("items[0].code", equalTo("RESOLUTION"))
                .body("items[0].symbol", equalTo("NQ"))
                .body("items[0].citation", equalTo("399-QĐ/TW"))
                .body("items[0].certainty", equalTo("READ"))
                .body("items[0].symbolCertainty", equalTo("SECONDARY"))
                .body("items.find { it.code == 'CHARTER' }.symbol", nullValue());
        clerk().get(TYPES + "?onDay=2026-01-08")
                .then()
                .body("items[0].citation", equalTo("66-QĐ/TW"))
                .body("items[0].validUntil", equalTo("2026-01-09"));
        clerk().get(TYPES + "?onDay=1990-01-01").then().body("items", empty());
    }

    @Test
    void each_type_tells_who_may_issue_it() {
        clerk().get(TYPES + "?onDay=2022-06-01")
                .then()
                .body(
                        "items.find { it.code == 'DIRECTIVE' }.authorities.signingBody",
                        contains("STANDING_COMMITTEE", "STANDING_COMMITTEE"))
                .body(
                        "items.find { it.code == 'DIRECTIVE' }.authorities.certainty",
                        containsInAnyOrder("READ", "GENERAL"))
                .body("items.find { it.code == 'COMMUNIQUE' }.authorities.issuerKind", hasSize(2));
    }

    @Test
    void names_are_told_in_the_callers_language() {
        var reader = Tokens.of("reader").roles("document-reader").org("BL");
        io.restassured.RestAssured.given()
                .header("Authorization", reader.bearer())
                .header("Accept-Language", "ar")
                .get(TYPES)
                .then()
                .body("items[0].name", equalTo("قرار"));
        io.restassured.RestAssured.given()
                .header("Authorization", reader.bearer())
                .get(TYPES)
                .then()
                .body("items[0].name", equalTo("Nghị quyết"));
        Desk.as(Tokens.of("inspector").roles("inspection-reader").org("BL"))
                .get(TYPES)
                .then()
                .statusCode(403);
    }
}
