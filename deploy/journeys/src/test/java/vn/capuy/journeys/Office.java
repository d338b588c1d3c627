package vn.capuy.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import vn.capuy.testing.Tokens;

/**
 * Somebody at his desk: an account of the neighbour district, whose work lies outside the figures of the mid-term review.
 *
 * @param token with which he asks
 * @param service under which path he works
 */
record Office(Tokens token, String service) {
    static Office of(String account, String service, String... roles) {
        return new Office(Tokens.of(account).roles(roles).org("TY").clearance("TOP_SECRET"), "/api/" + service + "/v1");
    }

    RequestSpecification asks() {
        return given().urlEncodingEnabled(false)
                .header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    ValidatableResponse reads(String path) {
        return asks().get(service + path).then();
    }

    /** Enters a record and answers its id, which stands at the named place. */
    String enters(String path, String body, String id) {
        return asks().body(body)
                .post(service + path)
                .then()
                .statusCode(201)
                .extract()
                .path(id);
    }

    /** Changes what stands at the record, from the version as it is now. */
    Response changes(String record, String path, String body) {
        String version = asks().get(service + record).getHeader("ETag");
        return asks().header("If-Match", version).body(body).post(service + record + path);
    }

    /**
     * The same where the regulation leaves something to a person: what is asked of him he answers, and only that.
     *
     * @param body with a place {@code %s} for the judgements
     */
    ValidatableResponse judges(String record, String path, String body) {
        Response asked = changes(record, path, body.formatted("[]"));
        if (asked.statusCode() != 422) {
            return asked.then();
        }
        List<String> refused = asked.path("findings.findAll { it.verdict != 'PERSON_MUST_JUDGE' }.message");
        if (!refused.isEmpty()) {
            throw new AssertionError(refused);
        }
        List<String> rules = asked.path("findings.rule");
        String judgements = rules.stream()
                .map("{\"rule\": \"%s\", \"met\": true, \"ground\": \"Biên bản họp ngày 08/4/2024\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
        return changes(record, path, body.formatted(judgements)).then();
    }
}
