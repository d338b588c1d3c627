package vn.capuy.inspection.casefile;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** The register as tests call it, and the accounts that they use. */
public final class Register {
    public static final String CASES = "/api/inspection/v1/cases";
    public static final String IMPORTS = CASES + "/imports";
    public static final String INDICATORS = "/api/inspection/v1/indicators";
    public static final String HEADER =
            "reference,kind,lead_body,matter,decided_on,concluded_on,restricted,void_reason,"
                    + "subject_kind,organisation,member,member_name\n";

    /** What the service brings with it. */
    private static final List<String> CATALOGUES = List.of("matter", "paper_requirement", "deadline_rung");

    private static final List<String> ORGANISATION =
            List.of("org_unit", "org_placement", "org_ancestry", "org_term", "org_succession", "feed_cursor");
    private static final int TRIES = 200;

    private Register() {}

    /** Empties the register and waits until the organisation has been told. */
    public static void clear() {
        Database.empty(Stream.concat(CATALOGUES.stream(), ORGANISATION.stream()).toArray(String[]::new));
        awaitUnit("QN-HM-DU");
    }

    /** Forgets the organisation as well, so that it is told anew. */
    public static void forget() {
        Database.empty(CATALOGUES.toArray(String[]::new));
        awaitUnit("QN-HM-DU");
    }

    private static void awaitUnit(String code) {
        for (int i = 0; i < TRIES; i++) {
            if (Database.number("select count(*) from org_ancestry where descendant = '" + code + "'") > 0) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The organisation has not been told");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Tokens inspector() {
        return Tokens.of("inspector")
                .roles("inspection-reader", "inspection-editor", "kpi-reader")
                .org("BL")
                .clearance("SECRET");
    }

    public static Tokens standingCommittee() {
        return Tokens.of("standing-committee")
                .roles("inspection-reader", "inspection-approver", "kpi-reader")
                .org("BL")
                .clearance("TOP_SECRET");
    }

    /** A reader of the district who is cleared for nothing secret. */
    public static Tokens secretary() {
        return Tokens.of("secretary")
                .roles("inspection-reader", "kpi-reader")
                .org("BL")
                .clearance("CONFIDENTIAL");
    }

    public static Tokens auditor() {
        return Tokens.of("auditor").roles("auditor").org("BL").clearance("TOP_SECRET");
    }

    public static RequestSpecification as(Tokens account) {
        return given().header("Authorization", account.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public static String organisation(String code) {
        return "{\"kind\":\"ORGANISATION\",\"organisation\":\"%s\"}".formatted(code);
    }

    public static String member(String code, String organisation) {
        return "{\"kind\":\"MEMBER\",\"organisation\":\"%s\",\"member\":\"%s\",\"memberName\":\"Hoàng Văn %s\"}"
                .formatted(organisation, code, code);
    }

    /** A case as JSON; it can be changed by replacing a member. */
    public static String aCase(String reference, String kind, String leadBody, String decidedOn, String... subjects) {
        return """
                {"reference":"%s","kind":"%s","leadBody":"%s","matter":"Việc chấp hành Điều lệ Đảng",\
                "decidedOn":"%s","restricted":false,"subjects":%s}""".formatted(
                reference, kind, leadBody, decidedOn, Stream.of(subjects).collect(Collectors.joining(",", "[", "]")));
    }

    /** An inspection of finances by the district's inspection committee, of one grassroots committee. */
    public static String aCase(String reference) {
        return aCase(reference, "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU"));
    }

    public static Response open(String json) {
        return as(inspector())
                .body(json)
                .post(CASES)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    public static String opened(String json) {
        return open(json).path("id");
    }

    public static String restricted(String json) {
        return json.replace("\"restricted\":false", "\"restricted\":true");
    }

    public static ValidatableResponse change(Tokens account, String id, String what, String version, String json) {
        return as(account)
                .header("If-Match", "\"" + version + "\"")
                .body(json)
                .post(CASES + "/" + id + "/" + what)
                .then();
    }

    /**
     * Changes a case from the version that it has. A step is given what it needs first ({@link Ready}): most tests are about
     * something else, and who tests what a step needs calls the service himself.
     */
    public static ValidatableResponse change(Tokens account, String id, String what, String json) {
        String asked = what.equals("steps") ? Ready.forStep(id, json) : json;
        return change(account, id, what, String.valueOf(version(id)), asked);
    }

    public static long version(String id) {
        return Database.number("select version from inspection_case where id = '" + id + "'");
    }

    public static ValidatableResponse load(String query, String rows) {
        return given().header("Authorization", inspector().bearer())
                .header("Accept-Language", "en")
                .contentType("text/csv; charset=UTF-8")
                .body((HEADER + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }
}
