package vn.capuy.cadre;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.capuy.testing.Tokens;

/** Calls the service as one of its callers. */
final class Api {
    static final String ROOT = "/api/cadre/v1";

    private Api() {}

    /** Whoever imports the whole: the centre's scope, administrator and editor. */
    static RequestSpecification importer() {
        return as("importer", "TW", "cadre-editor", "administrator", "kpi-reader");
    }

    static RequestSpecification editor(String org) {
        return as("editor", org, "cadre-editor", "cadre-reader", "kpi-reader");
    }

    static RequestSpecification approver(String org) {
        return as("approver", org, "cadre-approver", "cadre-reader");
    }

    static RequestSpecification reader(String org) {
        return as("reader", org, "cadre-reader", "kpi-reader");
    }

    static RequestSpecification auditor(String org) {
        return as("auditor", org, "auditor");
    }

    static RequestSpecification as(String account, String org, String... roles) {
        return given().header(
                        "Authorization",
                        Tokens.of(account).roles(roles).org(org).bearer())
                .header("Accept-Language", "en")
                .contentType("application/json")
                .basePath(ROOT);
    }

    /** Sends a file to an import; the lines are joined. */
    static ValidatableResponse importing(RequestSpecification caller, String path, String query, String... lines) {
        return caller.contentType("text/csv; charset=UTF-8")
                .body(String.join("\n", lines))
                .post(path + "/imports" + query)
                .then();
    }
}
