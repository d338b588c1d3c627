package vn.capuy.inspection.team;

import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.version;

import io.restassured.response.ValidatableResponse;
import vn.capuy.testing.Tokens;

/** The roster and teams as tests call them. */
public final class Rosters {
    public static final String INSPECTORS = "/api/inspection/v1/inspectors";
    public static final String KIN = judged("TEAM-08");

    private Rosters() {}

    public static Tokens approver() {
        return Tokens.of("standing-committee")
                .roles("inspection-reader", "inspection-approver")
                .org("BL")
                .clearance("TOP_SECRET");
    }

    /** The province's, whose scope holds all districts. */
    static Tokens province() {
        return Tokens.of("province")
                .roles("inspection-reader", "inspection-editor", "inspection-approver")
                .org("QN")
                .clearance("TOP_SECRET");
    }

    /** Somebody of the district's inspection committee, by his account alone. */
    static Tokens account(String name, String org) {
        return Tokens.of(name).roles("inspection-reader").org(org);
    }

    static String row(String account, String member, String organisation, String committee, String from) {
        return """
                {"account":"%s","member":"%s","memberName":"Trần Văn %s","organisation":"%s","committee":"%s",\
                "heldFrom":"%s"}""".formatted(account, member, member, organisation, committee, from);
    }

    static String entered(String account, String member, String organisation, String committee) {
        return as(province())
                .body(row(account, member, organisation, committee, "2020-08-01"))
                .post(INSPECTORS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String inspector(String account, String member) {
        return entered(account, member, "BL-UBKT", "BL-UBKT");
    }

    static String judged(String... rules) {
        var judgements = new StringBuilder();
        for (String rule : rules) {
            judgements
                    .append(judgements.isEmpty() ? "" : ",")
                    .append("{\"rule\":\"%s\",\"met\":true,\"ground\":\"Đã xác minh\"}".formatted(rule));
        }
        return "[" + judgements + "]";
    }

    static String appointment(String inspector, String function, String joinedOn, String judgements) {
        return "{\"inspector\":\"%s\",\"function\":\"%s\",\"joinedOn\":\"%s\",\"judgements\":%s}"
                .formatted(inspector, function, joinedOn, judgements);
    }

    static ValidatableResponse appoint(Tokens by, String caseId, String inspector, String function, String judgements) {
        return post(by, caseId, "", appointment(inspector, function, "2022-05-16", judgements));
    }

    static ValidatableResponse appoint(String caseId, String inspector, String function) {
        return appoint(approver(), caseId, inspector, function, KIN);
    }

    static ValidatableResponse post(Tokens by, String caseId, String below, String json) {
        return as(by).header("If-Match", "\"" + version(caseId) + "\"")
                .body(json)
                .post(CASES + "/" + caseId + "/team" + below)
                .then();
    }
}
